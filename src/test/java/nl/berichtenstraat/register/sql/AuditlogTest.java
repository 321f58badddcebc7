package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Auditlog;
import nl.berichtenstraat.register.Auditlog.Bewaard;
import nl.berichtenstraat.register.Auditlog.Keuze;
import nl.berichtenstraat.register.Auditlog.Regel;
import org.junit.jupiter.api.Test;

class AuditlogTest extends Opslagproef {

    private static final Regel INGELOGD = new Regel(NU, "anna", "gemeente", "inloggen", "account anna", "wachtwoord");
    private static final Regel BEKEKEN =
            new Regel(NU.plusSeconds(60), "anna", "gemeente", "inhoud-bekeken", "bericht 12", "vraag van aanbieder");
    private static final Regel ANDER =
            new Regel(NU.plusSeconds(120), "ben", "beheerder", "inloggen", "account ben", "");

    @Test
    void showsTheNewestFirstAPageAtATime() {
        vul();
        List<Bewaard> eerste = lijst(r -> r.audit().lees(Keuze.alles(), Optional.empty(), 2));
        Optional<Long> laatste = Optional.of(eerste.get(1).id());

        assertThat(eerste).extracting(Bewaard::regel).containsExactly(ANDER, BEKEKEN);
        assertThat(lijst(r -> r.audit().lees(Keuze.alles(), laatste, 2)))
                .extracting(Bewaard::regel)
                .containsExactly(INGELOGD);
    }

    @Test
    void findsByWhomWhatAboutWhatAndWhen() {
        vul();

        assertThat(gevonden(keuze("anna", "", ""))).containsExactly(BEKEKEN, INGELOGD);
        assertThat(gevonden(keuze("anna", "inloggen", ""))).containsExactly(INGELOGD);
        assertThat(gevonden(keuze("", "", "bericht 12"))).containsExactly(BEKEKEN);
        assertThat(gevonden(new Keuze(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(NU.plusSeconds(60)),
                        Optional.of(NU.plusSeconds(120)))))
                .containsExactly(BEKEKEN);
    }

    @Test
    void keepsTheOrderOfMomentsWithinASecond() {
        doe(r -> r.audit().schrijf(new Regel(NU.plusMillis(500), "anna", "gemeente", "inloggen", "", "")));

        assertThat(gevonden(new Keuze(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(NU), Optional.empty())))
                .hasSize(1);
    }

    @Test
    void refusesToChangeRemoveOrReplaceALine() {
        vul();
        weigert("update audit set reden = 'anders'");
        weigert("update audit set wie = 'niemand' where id = 1");
        weigert("delete from audit");
        weigert("delete from audit where id = 1");
        if (opslag == Opslag.SQLITE) {
            weigert("insert or replace into audit (id, moment, wie, rol, handeling, onderwerp, reden)"
                    + " values (1, '', '', '', '', '', '')");
            weigert("update or ignore audit set reden = 'anders'");
        } else {
            weigert("truncate audit");
            weigert("truncate audit cascade");
        }

        assertThat(gevonden(Keuze.alles())).containsExactly(ANDER, BEKEKEN, INGELOGD);
    }

    @Test
    void notesNothingOfWorkThatWasTakenBack() {
        assertThatThrownBy(() -> doe(r -> {
                    r.audit().schrijf(INGELOGD);
                    throw new IllegalStateException("mislukt");
                }))
                .hasMessage("mislukt");
        registers.<Auditlog>opProef(r -> {
            r.audit().schrijf(INGELOGD);
            return r.audit();
        });

        assertThat(gevonden(Keuze.alles())).isEmpty();
    }

    private void weigert(String opdracht) {
        try (Connection verbinding = DriverManager.getConnection(
                        instelling.jdbcUrl(),
                        instelling.gebruiker().orElse(null),
                        instelling.wachtwoord().orElse(null));
                Statement statement = verbinding.createStatement()) {
            assertThatThrownBy(() -> statement.execute(opdracht))
                    .as(opdracht)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("regels in audit worden niet");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void vul() {
        doe(r -> List.of(INGELOGD, BEKEKEN, ANDER).forEach(r.audit()::schrijf));
    }

    private List<Regel> gevonden(Keuze keuze) {
        return lijst(r -> r.audit().lees(keuze, Optional.empty(), 100)).stream()
                .map(Bewaard::regel)
                .toList();
    }

    private static Keuze keuze(String wie, String handeling, String onderwerp) {
        return new Keuze(gevuld(wie), gevuld(handeling), gevuld(onderwerp), Optional.empty(), Optional.empty());
    }

    private static Optional<String> gevuld(String tekst) {
        return Optional.of(tekst).filter(t -> !t.isEmpty());
    }
}
