package nl.berichtenstraat.register.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.BewaardSignaal;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;
import org.junit.jupiter.api.Test;

class SignalenTest extends Opslagproef {

    private static final Gemeentecode GEMEENTE = new Gemeentecode("0505");
    private static final AgbCode AANBIEDER = new AgbCode("12345678");
    private static final Clientsleutel ANNA = new Clientsleutel("a".repeat(32));
    private static final Clientsleutel BEN = new Clientsleutel("b".repeat(32));
    private static final LocalDate MAANDAG = LocalDate.of(2026, 3, 2);
    private static final LocalDate DINSDAG = MAANDAG.plusDays(1);
    private static final Set<Signaalsoort> ALLE = EnumSet.allOf(Signaalsoort.class);

    @Test
    void givesBackAllThatIsKnownOfASignal() {
        Signaal kaal = kaal("x");
        Signaal vol = new Signaal(
                Signaalsoort.EVALUATIE,
                "1001",
                Optional.of(ANNA),
                Optional.of(1001L),
                Optional.of(YearMonth.of(2026, 3)),
                Optional.of("OP090"),
                "Kijk.",
                Optional.of("c/1"));
        long eerste = voegToe(kaal);
        long tweede = voegToe(vol);

        assertThat(alles())
                .containsExactly(
                        new BewaardSignaal(eerste, GEMEENTE, AANBIEDER, kaal, MAANDAG, Optional.empty()),
                        new BewaardSignaal(tweede, GEMEENTE, AANBIEDER, vol, MAANDAG, Optional.empty()));
    }

    @Test
    void keepsAWithdrawnSignalAndLetsItsKeyBeUsedAgain() {
        long eerst = voegToe(kaal("x"));
        doe(r -> r.signalen().trekIn(List.of(eerst), DINSDAG));
        doe(r -> r.signalen().trekIn(List.of(eerst), DINSDAG.plusDays(1)));
        assertThat(alles()).isEmpty();

        long weer = voegToe(kaal("x"));

        assertThat(alles()).extracting(BewaardSignaal::id).containsExactly(weer);
        assertThat(lijst(r -> r.signalen().signalen(List.of(weer, eerst))))
                .extracting(BewaardSignaal::ingetrokken)
                .containsExactly(Optional.of(DINSDAG), Optional.empty());
    }

    @Test
    void refusesTheSameSignalTwice() {
        voegToe(kaal("x"));

        assertThatThrownBy(() -> voegToe(kaal("x"))).isInstanceOf(RuntimeException.class);
        voegToe(kaal("y"));
        assertThat(alles()).hasSize(2);
    }

    @Test
    void findsOpenSignalsByPairKindAndKey() {
        long anna = voegToe(van(ANNA, Signaalsoort.EVALUATIE, "1"));
        long ben = voegToe(van(BEN, Signaalsoort.EVALUATIE, "2"));
        long start = voegToe(van(BEN, Signaalsoort.START_ONTBREEKT, "2"));
        doe(r -> r.signalen()
                .voegToe(GEMEENTE, new AgbCode("87654321"), van(ANNA, Signaalsoort.EVALUATIE, "1"), MAANDAG));

        assertThat(ids(open(ALLE))).containsExactly(anna, ben, start);
        assertThat(ids(open(Set.of(Signaalsoort.EVALUATIE)))).containsExactly(anna, ben);
        assertThat(ids(open(Set.of()))).isEmpty();
        assertThat(ids(lijst(r -> r.signalen()
                        .openMetSleutels(GEMEENTE, AANBIEDER, Set.of(Signaalsoort.EVALUATIE), List.of("2", "9")))))
                .containsExactly(ben);
    }

    @Test
    void readsMoreSignalsThanFitOnAPageInTheOrderInWhichTheyArose() {
        int aantal = 2 * Bladeren.PAGINA + 1;
        doe(r -> IntStream.range(0, aantal)
                .forEach(i -> r.signalen().voegToe(GEMEENTE, AANBIEDER, kaal("s" + i), MAANDAG)));

        assertThat(alles()).hasSize(aantal);
        assertThat(ids(open(ALLE))).hasSize(aantal).isSorted();
    }

    @Test
    void findsTheIndexOfEveryLookUp() {
        try (Verbindingen eigen = Verbindingen.van(instelling)) {
            eigen.schrijf(sql -> {
                vul(sql);
                assertThat(Zoekplan.van(sql, SqlSignalen.OPEN_MET_SLEUTELS, "a"))
                        .contains("signaal_sleutel");
                assertThat(Zoekplan.van(sql, SqlSignalen.OPEN_VAN_PAAR_NA, "0505", "12345678", 1L))
                        .contains("signaal_paar");
                return sql;
            });
        }
    }

    private static void vul(Sql sql) {
        SqlSignalen signalen = new SqlSignalen(sql);
        IntStream.range(0, 5000)
                .forEach(i -> signalen.voegToe(
                        GEMEENTE,
                        AANBIEDER,
                        van(new Clientsleutel("client" + i), Signaalsoort.EVALUATIE, "s" + i),
                        MAANDAG));
    }

    private long voegToe(Signaal signaal) {
        return in(r -> r.signalen().voegToe(GEMEENTE, AANBIEDER, signaal, MAANDAG));
    }

    private List<BewaardSignaal> alles() {
        return lijst(r -> r.signalen().open().toList());
    }

    private List<BewaardSignaal> open(Set<Signaalsoort> soorten) {
        return lijst(r -> r.signalen().open(GEMEENTE, AANBIEDER, soorten).toList());
    }

    private static List<Long> ids(List<BewaardSignaal> signalen) {
        return signalen.stream().map(BewaardSignaal::id).toList();
    }

    private static Signaal kaal(String sleutel) {
        return signaal(Signaalsoort.RETOUR_ONTBREEKT, sleutel, Optional.empty());
    }

    private static Signaal van(Clientsleutel client, Signaalsoort soort, String sleutel) {
        return signaal(soort, sleutel, Optional.of(client));
    }

    private static Signaal signaal(Signaalsoort soort, String sleutel, Optional<Clientsleutel> client) {
        return new Signaal(
                soort,
                sleutel,
                client,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Kijk.",
                Optional.empty());
    }
}
