package nl.berichtenstraat.register.sql;

import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.AANBIEDER;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.GEMEENTE;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.JANUARI;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.debet;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.declaratie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Boekregister.Wijziging;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Sluitingenregister.Afwijzing;
import nl.berichtenstraat.register.Sluitingenregister.Boeking;
import nl.berichtenstraat.register.Sluitingenregister.NieuweSluiting;
import nl.berichtenstraat.register.Sluitingenregister.Sluiting;
import nl.berichtenstraat.register.Termijnenregister.Paar;
import nl.berichtenstraat.register.Uitbak.Kenmerk;
import org.junit.jupiter.api.Test;

class SluitingenTest extends Opslagproef {

    private static final Paar PAAR = new Paar(GEMEENTE, AANBIEDER);
    private static final Paar ANDER = new Paar(GEMEENTE, new AgbCode("87654321"));
    private static final YearMonth MAAND = YearMonth.from(JANUARI);
    private static final YearMonth VOLGENDE = MAAND.plusMonths(1);
    private static final LocalDate DAG = LocalDate.of(2026, 3, 15);

    @Test
    void takesWhatIsOpenUpToItsMonthOnce() {
        long bericht = bewaar("<x/>").id();
        boek(Optional.of(bericht), regel("a", MAAND, 4500, Optional.of(4500L), 4500));
        boek(Optional.empty(), regel("b", MAAND, 100, Optional.of(100L), 100));
        boek(Optional.of(bericht), regel("a", VOLGENDE, 70, Optional.of(70L), 70));

        assertThat(lijst(r -> r.sluitingen().openBoekingen(PAAR, MAAND)))
                .extracting(Boeking::verschilCent, Boeking::doorAfsluiting)
                .containsExactly(tuple(4500L, false), tuple(100L, true));
        long id = sluit(MAAND, 2, 4600);

        assertThat(lijst(r -> r.sluitingen().openBoekingen(PAAR, MAAND))).isEmpty();
        assertThat(lijst(r -> r.sluitingen().openBoekingen(PAAR, VOLGENDE)))
                .extracting(Boeking::verschilCent)
                .containsExactly(70L);
        assertThat(misschien(r -> r.sluitingen().sluiting(PAAR, MAAND)))
                .map(Sluiting::id)
                .contains(id);
        assertThat(misschien(r -> r.sluitingen().laatste(PAAR)))
                .map(Sluiting::maand)
                .contains(MAAND);
        assertThat(misschien(r -> r.sluitingen().sluiting(PAAR, VOLGENDE))).isEmpty();
        assertThat(misschien(r -> r.sluitingen().laatsteMaand())).contains(MAAND);
        assertThat(lijst(r -> List.of(
                        r.sluitingen().inAfsluitingen(PAAR),
                        r.sluitingen().boekstand(PAAR, MAAND),
                        r.sluitingen().boekstand(PAAR, VOLGENDE),
                        r.sluitingen().voorAfsluitingen(PAAR, VOLGENDE))))
                .containsExactly(4600L, 4600L, 4670L, 0L);
    }

    @Test
    void refusesToTakeOtherThanItKnowsOf() {
        boek(Optional.empty(), regel("a", MAAND, 100, Optional.of(100L), 100));

        assertThatThrownBy(() -> sluit(MAAND, 2, 100)).isInstanceOf(IllegalStateException.class);
        assertThat(lijst(r -> r.sluitingen().openBoekingen(PAAR, MAAND))).hasSize(1);
    }

    @Test
    void closesAMonthOfAPairOnce() {
        sluit(MAAND, 0, 0);

        assertThatThrownBy(() -> sluit(MAAND, 0, 0)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void findsWhatIsOwedAndNotSettledAndWhatNobodyCanSay() {
        boek(
                Optional.empty(),
                regel("a", MAAND, 100, Optional.of(100L), 100),
                regel("b", MAAND, 100, Optional.of(90L), 100),
                regel("c", MAAND, 100, Optional.empty(), 0),
                regel("d", VOLGENDE, 100, Optional.empty(), 0));

        assertThat(lijst(r -> r.sluitingen().onverrekend(PAAR, MAAND)))
                .extracting(sleutel -> sleutel.client().waarde())
                .containsExactly("b", "c");
        assertThat(lijst(r -> r.sluitingen().geparkeerd(PAAR, MAAND)))
                .extracting(een -> een.sleutel().clientmaand().client().waarde())
                .containsExactly("c");
        assertThat(lijst(r -> r.sluitingen().vanMaand(PAAR, MAAND))).hasSize(3);
        assertThat(lijst(r -> r.sluitingen().vanMaand(ANDER, MAAND))).isEmpty();
    }

    @Test
    void countsARejectedLineOnceByTheFirstFindingAndOneOfARejectedClientByThat() {
        declareer(
                "D1",
                List.of(
                        bevinding(1, "TR304", "8187", 1, 0),
                        bevinding(2, "TR321", "9321", 2, 2),
                        bevinding(3, "TR346", "9346", 2, 2),
                        bevinding(4, "TR321", "9321", 2, 3)),
                debet(1, "R1").afgekeurd(),
                debet(2, "R2").afgekeurd(),
                debet(3, "R3").credit(3, "R4").afgekeurd(),
                debet(4, "R5"));

        assertThat(lijst(r -> r.sluitingen().openAfwijzingen(PAAR, MAAND)))
                .containsExactly(new Afwijzing("TR304", "8187", 1, 4500), new Afwijzing("TR321", "9321", 2, 0));

        sluit(MAAND, 0, 0);

        assertThat(lijst(r -> r.sluitingen().openAfwijzingen(PAAR, VOLGENDE))).isEmpty();
    }

    @Test
    void knowsWhichClosedMonthsAreStillUndeclared() {
        sluit(MAAND, 0, 0);
        assertThat(lijst(r -> r.sluitingen().ongedeclareerd(PAAR))).containsExactly(MAAND);
        assertThat(klopt(r -> r.sluitingen().isGedeclareerd(PAAR, MAAND))).isFalse();

        declareer("D1", List.of(), debet(1, "R1"));

        assertThat(klopt(r -> r.sluitingen().isGedeclareerd(PAAR, MAAND))).isTrue();
        assertThat(klopt(r -> r.sluitingen().isGedeclareerd(PAAR, VOLGENDE))).isFalse();
        assertThat(lijst(r -> r.sluitingen().ongedeclareerd(PAAR))).isEmpty();
        assertThat(lijst(r -> r.sluitingen().paren())).containsExactly(PAAR);
    }

    private long sluit(YearMonth maand, int boekingen, long cent) {
        return in(r -> {
            long id = r.sluitingen().voegToe(new NieuweSluiting(PAAR, maand, DAG, false, cent, 0), boekingen);
            Kenmerk kenmerk = new Kenmerk(Optional.empty(), "maandafrekening", "afrekening", "0505-12345678");
            r.sluitingen().verstuurd(id, r.uitbak().plaats(kenmerk, uit -> {}).id());
            return id;
        });
    }

    private void boek(Optional<Long> berichtId, Boekregel... regels) {
        doe(r -> r.boek()
                .schrijf(
                        Stream.of(regels)
                                .map(regel -> new Wijziging(Optional.empty(), regel))
                                .toList(),
                        berichtId,
                        DAG));
    }

    private static Boekregel regel(
            String client, YearMonth maand, long toegekend, Optional<Long> verschuldigd, long afgerekend) {
        return new Boekregel(
                new Boekregel.Sleutel(
                        GEMEENTE, AANBIEDER, new Clientmaandsleutel(new Clientsleutel(client), "02", "IB1", maand), 1),
                Optional.empty(),
                90,
                toegekend,
                0,
                toegekend,
                Optional.empty(),
                "BINNEN",
                verschuldigd,
                afgerekend,
                Optional.empty(),
                verschuldigd.isPresent() ? Optional.empty() : Optional.of("geen contract"));
    }

    private void declareer(String nummer, List<Bevindingsrij> bevindingen, Declaratievoorbeeld... voorbeelden) {
        doe((Register r) -> {
            long id = bewaar(r, "<" + nummer + "/>").id();
            r.declaraties().begin(id, declaratie(nummer, JANUARI));
            r.declaraties()
                    .voegToe(
                            id,
                            declaratie(nummer, JANUARI),
                            Stream.of(voorbeelden)
                                    .map(Declaratievoorbeeld::regel)
                                    .toList());
            r.berichten().bevindingen(id, bevindingen);
        });
    }

    private static Bevindingsrij bevinding(
            int regelnummer, String regel, String retourcode, int clientnummer, int volgnummer) {
        return new Bevindingsrij(
                3,
                regel,
                Optional.of(retourcode),
                true,
                "/",
                "",
                regelnummer,
                "Uitleg.",
                Optional.empty(),
                clientnummer,
                volgnummer);
    }
}
