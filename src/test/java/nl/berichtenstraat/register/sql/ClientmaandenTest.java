package nl.berichtenstraat.register.sql;

import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.AANBIEDER;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.JANUARI;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.debet;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.declaratie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;
import nl.berichtenstraat.register.Declaratieregister.OpToewijzing;
import nl.berichtenstraat.register.Declaratieregister.Regel;
import nl.berichtenstraat.register.Register;
import org.junit.jupiter.api.Test;

class ClientmaandenTest extends Opslagproef {

    private static final int REGELS = 28_000;

    @Test
    void addsUpWhatWasGrantedUpToAndIncludingThisDeclaration() {
        long eerste = declareer(
                declaratie("D1", JANUARI), debet(1, "A"), debet(2, "B").van("a", 7));
        long tweede = declareer(
                declaratie("D2", JANUARI),
                debet(1, "A").credit(1, "C"),
                debet(2, "D").met(2, Eenheid.UUR),
                debet(3, "E").met(5, Eenheid.ETMAAL),
                debet(4, "F").afgekeurd());

        assertThat(maanden(eerste, 10)).containsExactly(maand("a", 0, 180, 9000, 9000, List.of(1L, 7L)));
        assertThat(maanden(tweede, 10)).containsExactly(maand("a", 0, 210, 13_500, 4500, List.of(1L, 7L)));
    }

    @Test
    void keepsClientsMonthsAndPairsApart() {
        declareer(declaratie(new Gemeentecode("0599"), AANBIEDER, "D0", JANUARI), debet(1, "Z"));
        long id = declareer(
                declaratie("D1", JANUARI),
                debet(1, "A").van("b", 2),
                debet(2, "B").op(JANUARI.plusMonths(1)),
                debet(3, "C"),
                debet(4, "D").van("c", 3).afgekeurd());

        List<Samenvatting> verwacht = List.of(
                maand("b", 0, 90, 4500, 4500, List.of(2L)),
                maand("a", 1, 90, 4500, 4500, List.of(1L)),
                maand("a", 0, 90, 4500, 4500, List.of(1L)),
                maand("c", 0, 0, 0, 0, List.of()));
        assertThat(maanden(id, 10)).isEqualTo(verwacht);
        assertThat(maanden(id, 1)).isEqualTo(verwacht);
        assertThat(maanden(id, 2)).isEqualTo(verwacht);
    }

    @Test
    void givesAClientMonthOnceHoweverFarApartItsLinesAre() {
        long id = declareer(
                declaratie("D1", JANUARI), debet(1, "A"), debet(2, "B").van("b", 2), debet(3, "C"));

        assertThat(maanden(id, 1))
                .containsExactly(
                        maand("a", 0, 180, 9000, 9000, List.of(1L)), maand("b", 0, 90, 4500, 4500, List.of(2L)));
    }

    @Test
    void givesAMonthOfWhichAllWasRejectedToo() {
        long id = declareer(declaratie("D1", JANUARI), debet(1, "A").afgekeurd());

        assertThat(maanden(id, 10)).containsExactly(maand("a", 0, 0, 0, 0, List.of()));
        assertThat(lijst(r -> maanden(r, id, 10)))
                .allMatch(maand -> !maand.ditBerichtToegekend())
                .extracting(maand -> maand.toewijzingen().get(0))
                .containsExactly(new OpToewijzing(1, 0, 4500, 0, 0, false));
    }

    /** The limit is far above what it takes (a second or two), and far below what quadratic work would take. */
    @Test
    void takesALargeDeclarationInReasonableTime() {
        long begin = System.nanoTime();
        groot("D1", 0);
        long id = groot("D2", REGELS);

        List<Samenvatting> maanden = maanden(id, 1000);

        assertThat(maanden).hasSize(REGELS).allMatch(maand -> maand.cent() == 9000);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
    }

    private List<Samenvatting> maanden(long berichtId, int meeste) {
        return lijst(r -> maanden(r, berichtId, meeste)).stream()
                .map(Samenvatting::van)
                .toList();
    }

    private static List<Clientmaand> maanden(Register register, long berichtId, int regels) {
        List<Clientmaand> alle = new ArrayList<>();
        register.declaraties().clientmaanden(berichtId, regels, alle::addAll);
        return alle;
    }

    private long groot(String nummer, int eersteReferentie) {
        return declareer(
                declaratie(nummer, JANUARI),
                IntStream.range(0, REGELS)
                        .mapToObj(
                                i -> debet(i + 1, "R" + (eersteReferentie + i)).van("client" + i * 7919 % REGELS, i))
                        .toArray(Declaratievoorbeeld[]::new));
    }

    private long declareer(Declaratie declaratie, Declaratievoorbeeld... voorbeelden) {
        List<Regel> regels =
                Stream.of(voorbeelden).map(Declaratievoorbeeld::regel).toList();
        return in(r -> {
            long id = bewaar(r, "<x/>").id();
            r.declaraties().begin(id, declaratie);
            r.declaraties().voegToe(id, declaratie, regels);
            return id;
        });
    }

    /** The sums over a client-month. */
    private record Samenvatting(
            String client, YearMonth maand, long minuten, long cent, long ditCent, List<Long> toewijzingen) {

        static Samenvatting van(Clientmaand maand) {
            return new Samenvatting(
                    maand.sleutel().client().waarde(),
                    maand.sleutel().maand(),
                    maand.geleverdeMinuten(),
                    maand.toegekendCent(),
                    maand.ditBerichtCent(),
                    maand.toewijzingen().stream()
                            .filter(OpToewijzing::heeftToegekend)
                            .map(OpToewijzing::nummer)
                            .toList());
        }
    }

    private static Samenvatting maand(
            String client, int na, long minuten, long cent, long ditCent, List<Long> toewijzingen) {
        YearMonth maand = YearMonth.from(JANUARI).plusMonths(na);
        return new Samenvatting(client, maand, minuten, cent, ditCent, toewijzingen);
    }
}
