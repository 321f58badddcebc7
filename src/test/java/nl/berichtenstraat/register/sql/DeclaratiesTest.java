package nl.berichtenstraat.register.sql;

import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.AANBIEDER;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.GEMEENTE;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.JANUARI;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.debet;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.declaratie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.register.Declaratieregister.Claimstand;
import nl.berichtenstraat.register.Declaratieregister.Levering;
import nl.berichtenstraat.register.Declaratieregister.ToegekendDebet;
import nl.berichtenstraat.register.Geleverd;
import org.junit.jupiter.api.Test;

class DeclaratiesTest extends Opslagproef {

    private static final Gemeentecode ANDERE_GEMEENTE = new Gemeentecode("0599");
    private static final AgbCode ANDERE_AANBIEDER = new AgbCode("87654321");

    @Test
    void knowsTheNumberOfADeclarationForItsAanbiederOnly() {
        declareer("D1", JANUARI);

        assertThat(klopt(r -> r.declaraties().nummerBekend(AANBIEDER, "D1"))).isTrue();
        assertThat(klopt(r -> r.declaraties().nummerBekend(AANBIEDER, "D2"))).isFalse();
        assertThat(klopt(r -> r.declaraties().nummerBekend(ANDERE_AANBIEDER, "D1")))
                .isFalse();
    }

    @Test
    void refusesADeclarationNumberTwiceEvenWhenNobodyAsked() {
        declareer("D1", JANUARI);

        assertThatThrownBy(() -> declareer("D1", JANUARI)).hasMessageContaining("SQLSTATE");
    }

    @Test
    void knowsTheLatestMonthOfAPair() {
        declareer("D1", JANUARI.plusMonths(10));
        declareer("D2", JANUARI.plusMonths(1));

        assertThat(misschien(r -> r.declaraties().laatsteMaand(GEMEENTE, AANBIEDER)))
                .contains(YearMonth.of(2026, 11));
        assertThat(misschien(r -> r.declaraties().laatsteMaand(ANDERE_GEMEENTE, AANBIEDER)))
                .isEmpty();
    }

    @Test
    void notesTheGrantedTotalOfAKnownDeclaration() {
        long id = declareer("D1", JANUARI);

        doe(r -> r.declaraties().toegekend(id, -4500));

        assertThatIllegalStateException()
                .isThrownBy(() -> doe(r -> r.declaraties().toegekend(id + 1, 1)));
    }

    @Test
    void remembersReferencesOfGrantedAndRejectedLinesOverAllGemeenten() {
        declareer("D1", JANUARI, debet(1, "G"), debet(2, "A").afgekeurd());
        declareer(declaratie(ANDERE_GEMEENTE, AANBIEDER, "D2", JANUARI), debet(1, "X"));
        declareer(declaratie(GEMEENTE, ANDERE_AANBIEDER, "D1", JANUARI), debet(1, "Y"));

        Set<String> bekend = in(r -> r.declaraties().bekendeReferenties(AANBIEDER, List.of("G", "A", "X", "Y", "Z")));

        assertThat(bekend).containsExactlyInAnyOrder("G", "A", "X");
    }

    @Test
    void findsGrantedDebitLinesByReference() {
        Declaratievoorbeeld regel = debet(1, "G");
        declareer("D1", JANUARI, regel, debet(2, "A").afgekeurd());
        declareer(declaratie(ANDERE_GEMEENTE, AANBIEDER, "D2", JANUARI), debet(1, "X"));

        Map<String, ToegekendDebet> debet =
                in(r -> r.declaraties().toegekendDebet(GEMEENTE, AANBIEDER, List.of("G", "A", "X", "Z")));

        ToegekendDebet verwacht = new ToegekendDebet(
                "G",
                1,
                "02",
                "IB1",
                JANUARI,
                LocalDate.of(2026, 1, 31),
                90,
                Eenheid.MINUUT,
                Optional.of(50L),
                4500,
                false);
        assertThat(debet).isEqualTo(Map.of("G", verwacht));
    }

    @Test
    void marksTheLineThatAGrantedCreditReverses() {
        Declaratievoorbeeld regel = debet(1, "G");
        declareer("D1", JANUARI, regel, debet(2, "H"));
        declareer("D2", JANUARI, regel.credit(1, "C1").afgekeurd());
        assertThat(gecrediteerd("G")).isFalse();
        assertThat(klopt(r -> r.declaraties().heeftOpenDebet(GEMEENTE, 1))).isTrue();

        declareer("D3", JANUARI, regel.credit(1, "C2"), debet(2, "H").credit(2, "C3"));

        assertThat(gecrediteerd("G")).isTrue();
        assertThat(in(r -> r.declaraties().toegekendDebet(GEMEENTE, AANBIEDER, List.of("C2")))
                        .size())
                .isZero();
        assertThat(klopt(r -> r.declaraties().heeftOpenDebet(GEMEENTE, 1))).isFalse();
        assertThat(lijst(r -> r.declaraties().openDebet(GEMEENTE, List.of(1L), List.of(JANUARI))))
                .isEmpty();
    }

    @Test
    void findsOpenDebitByAssignmentAndFirstDay() {
        declareer(
                "D1",
                JANUARI,
                debet(1, "A"),
                debet(2, "B").op(JANUARI.plusDays(3)),
                debet(3, "C").van("b", 2),
                debet(4, "D").van("b", 3),
                debet(5, "E").afgekeurd());

        List<ToegekendDebet> open = in(
                r -> r.declaraties().openDebet(GEMEENTE, List.of(1L, 2L, 9L), List.of(JANUARI, JANUARI.plusDays(1))));

        assertThat(open).extracting(ToegekendDebet::referentieNummer).containsExactly("A", "C");
    }

    @Test
    void sumsWhatIsClaimedByAssignmentAndUnit() {
        Declaratievoorbeeld uren = debet(2, "B").met(2, Eenheid.UUR);
        declareer(
                "D1",
                JANUARI,
                debet(1, "A"),
                uren,
                debet(3, "C"),
                debet(4, "D").van("b", 2),
                debet(5, "E").afgekeurd());
        declareer("D2", JANUARI, debet(3, "C").credit(1, "F"));

        Map<Long, Claimstand> standen = in(r -> r.declaraties().claimstand(GEMEENTE, List.of(1L, 2L, 3L)));

        assertThat(standen)
                .isEqualTo(Map.of(
                        1L, new Claimstand(Map.of(Eenheid.MINUUT, 90L, Eenheid.UUR, 2L), 9000),
                        2L, new Claimstand(Map.of(Eenheid.MINUUT, 90L), 4500)));
    }

    @Test
    void givesWhatWasDeliveredToClientsWithoutWhatWasRejectedOrReversed() {
        Declaratievoorbeeld teruggenomen = debet(2, "B");
        declareer(
                "D1",
                JANUARI,
                debet(1, "A"),
                teruggenomen,
                debet(3, "C").afgekeurd(),
                debet(4, "D").van("b", 2),
                debet(5, "E").van("c", 3),
                debet(6, "F").op(JANUARI.plusMonths(2)));
        declareer("D2", JANUARI, teruggenomen.credit(1, "G"));
        YearMonth januari = YearMonth.from(JANUARI);

        List<Levering> leveringen = lijst(r -> r.declaraties()
                .leveringen(List.of(new Clientsleutel("a"), new Clientsleutel("b")), januari, januari.plusMonths(1)));

        Geleverd geleverd = new Geleverd(Periode.van(januari), 90, Eenheid.MINUUT, 4500);
        assertThat(leveringen)
                .containsExactlyInAnyOrder(
                        new Levering(GEMEENTE, AANBIEDER, new Clientsleutel("a"), 1, "02", "IB1", geleverd),
                        new Levering(GEMEENTE, AANBIEDER, new Clientsleutel("b"), 2, "02", "IB1", geleverd));
        assertThat(misschien(r -> r.declaraties().leveringsmaanden()))
                .contains(new Periode(JANUARI, LocalDate.of(2026, 3, 31)));
    }

    @Test
    void knowsNoMonthsWithDeliveryWhenAllWasReversed() {
        declareer("D1", JANUARI, debet(1, "A"));
        declareer("D2", JANUARI, debet(1, "A").credit(1, "B"));

        assertThat(misschien(r -> r.declaraties().leveringsmaanden())).isEmpty();
    }

    private boolean gecrediteerd(String referentie) {
        return klopt(r -> r.declaraties()
                .toegekendDebet(GEMEENTE, AANBIEDER, List.of(referentie))
                .get(referentie)
                .gecrediteerd());
    }

    private long declareer(String nummer, LocalDate maand, Declaratievoorbeeld... regels) {
        return declareer(declaratie(nummer, maand), regels);
    }

    private long declareer(Declaratie declaratie, Declaratievoorbeeld... regels) {
        return in(r -> {
            long id = bewaar(r, "<x/>").id();
            r.declaraties().begin(id, declaratie);
            r.declaraties()
                    .voegToe(
                            id,
                            declaratie,
                            Stream.of(regels).map(Declaratievoorbeeld::regel).toList());
            return id;
        });
    }
}
