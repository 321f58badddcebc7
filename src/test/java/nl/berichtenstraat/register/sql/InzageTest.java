package nl.berichtenstraat.register.sql;

import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.AANBIEDER;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.GEMEENTE;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.JANUARI;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.debet;
import static nl.berichtenstraat.register.sql.Declaratievoorbeeld.declaratie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.Declaratieinzage;
import nl.berichtenstraat.register.Declaratieinzage.Overzicht;
import nl.berichtenstraat.register.Declaratieinzage.Regel;
import nl.berichtenstraat.register.Declaratieinzage.Telling;
import nl.berichtenstraat.register.Declaratieinzage.Welke;
import nl.berichtenstraat.register.Toewijzingeninzage.Keuze;
import nl.berichtenstraat.register.Toewijzingeninzage.Plek;
import org.junit.jupiter.api.Test;

/** Declarations and assignments as people look at them, within their scope. */
class InzageTest extends Opslagproef {

    private static final AgbCode ANDER = new AgbCode("87654321");
    private static final Gemeentecode BUREN = new Gemeentecode("0599");
    private static final Bereik EIGEN = Bereik.van(AANBIEDER);
    private static final Clientsleutel ANNA = new Clientsleutel("a".repeat(32));
    private static final YearMonth MAART = YearMonth.of(2026, 3);

    @Test
    void showsOnlyDeclarationsWithinTheScopeNewestFirst() {
        long eerste = declareer(declaratie("D1", JANUARI), 4500, debet(1, "R1"));
        long tweede = declareer(declaratie("D2", JANUARI), 3000, debet(1, "R2").afgekeurd());
        long vanBuren = declareer(declaratie(BUREN, AANBIEDER, "D3", JANUARI.plusMonths(1)), 4500, debet(1, "R3"));
        long vanAnder = declareer(declaratie(GEMEENTE, ANDER, "D1", JANUARI), 4500, debet(1, "R1"));

        assertThat(ids(EIGEN, Declaratieinzage.Keuze.alles())).containsExactly(vanBuren, tweede, eerste);
        assertThat(ids(Bereik.van(Set.of(GEMEENTE)), Declaratieinzage.Keuze.alles()))
                .containsExactly(vanAnder, tweede, eerste);
        assertThat(ids(Bereik.alles(), Declaratieinzage.Keuze.alles())).hasSize(4);
        assertThat(ids(EIGEN, keuze(Optional.of(YearMonth.of(2026, 2)), Optional.empty(), false)))
                .containsExactly(vanBuren);
        assertThat(ids(EIGEN, keuze(Optional.empty(), Optional.of("D1"), false)))
                .containsExactly(eerste);
        assertThat(ids(EIGEN, keuze(Optional.empty(), Optional.empty(), true))).containsExactly(tweede);
        assertThat(ids(EIGEN, Declaratieinzage.Keuze.afgewezenVanaf(LocalDate.of(2026, 2, 2))))
                .isEmpty();
        assertThat(lijst(r ->
                        r.declaratieinzage().blader(EIGEN, Declaratieinzage.Keuze.alles(), Optional.of(vanBuren), 1)))
                .extracting(Overzicht::berichtId)
                .containsExactly(tweede);
        assertThat(misschien(r -> r.declaratieinzage().declaratie(EIGEN, vanAnder)))
                .isEmpty();
        assertThat(misschien(r -> r.declaratieinzage().declaratie(EIGEN, tweede)))
                .map(Overzicht::afgewezenCent)
                .contains(1500L);
    }

    @Test
    void countsAndShowsLinesOfOnesOwnDeclarationOnly() {
        long id = declareer(
                declaratie("D1", JANUARI),
                4500,
                debet(1, "R1"),
                debet(2, "R2").van("b", 2).afgekeurd(),
                debet(3, "R3").van("c", 3).afgekeurd());
        doe(r -> r.berichten()
                .bevindingen(id, List.of(bevinding(2, "TR321"), bevinding(2, "TR322"), bevinding(0, "TR304"))));

        assertThat(telling(EIGEN, id)).isEqualTo(new Telling(1, 2, 4500, 9000));
        assertThat(telling(Bereik.van(ANDER), id)).isEqualTo(new Telling(0, 0, 0, 0));
        assertThat(regels(EIGEN, id, Welke.ALLE, 0))
                .extracting(Regel::referentie)
                .containsExactly("R1", "R2", "R3");
        assertThat(regels(EIGEN, id, Welke.TOEGEKEND, 0))
                .extracting(Regel::referentie)
                .containsExactly("R1");
        assertThat(regels(EIGEN, id, Welke.AFGEWEZEN, 2))
                .extracting(Regel::referentie)
                .containsExactly("R3");
        assertThat(regels(Bereik.van(ANDER), id, Welke.ALLE, 0)).isEmpty();
        assertThat(regels(Bereik.van(Set.of(BUREN)), id, Welke.ALLE, 0)).isEmpty();
        assertThat(regels(EIGEN, id, Welke.ALLE, 0).get(1).redenen())
                .extracting(Declaratieinzage.Reden::regel)
                .containsExactly("TR321", "TR322");
        assertThat(regels(EIGEN, id, Welke.ALLE, 0).get(2).redenen()).isEmpty();
    }

    @Test
    void pairsACreditWithTheDebitItReverses() {
        long eerste = declareer(declaratie("D1", JANUARI), 4500, debet(1, "R1"));
        long tweede = declareer(declaratie("D2", JANUARI), -4500, debet(1, "R1").credit(1, "K1"));
        declareer(declaratie(GEMEENTE, ANDER, "D2", JANUARI), 4500, debet(1, "R1"));

        assertThat(regels(EIGEN, tweede, Welke.ALLE, 0).get(0).tegenover())
                .contains(new Declaratieinzage.Tegenover(eerste, "D1", "R1"));
        assertThat(regels(EIGEN, eerste, Welke.ALLE, 0).get(0).tegenover())
                .contains(new Declaratieinzage.Tegenover(tweede, "D2", "K1"));
        assertThat(regels(EIGEN, tweede, Welke.ALLE, 0).get(0).cent()).isEqualTo(-4500);
    }

    @Test
    void goesThroughAssignmentsPageByPageWithinTheScope() {
        bewaar(toewijzing(3, AANBIEDER, GEMEENTE, "IB1", "2026-01-01", "2026-12-31", ""));
        bewaar(toewijzing(1, AANBIEDER, GEMEENTE, "IB2", "2026-01-01", "", ""));
        bewaar(toewijzing(2, AANBIEDER, BUREN, "IB1", "2026-03-31", "2026-04-10", ""));
        bewaar(toewijzing(4, AANBIEDER, GEMEENTE, "IB1", "2026-03-05", "2026-03-05", "13"));
        bewaar(toewijzing(5, AANBIEDER, GEMEENTE, "IB1", "2026-03-05", "2026-03-05", ""));
        bewaar(toewijzing(6, AANBIEDER, GEMEENTE, "IB1", "2026-04-01", "", ""));
        bewaar(toewijzing(7, ANDER, GEMEENTE, "IB1", "2026-01-01", "", ""));

        assertThat(nummers(EIGEN, Keuze.in(MAART), Optional.empty(), 10)).containsExactly(1L, 3L, 5L, 2L);
        assertThat(nummers(EIGEN, Keuze.in(MAART), Optional.of(new Plek(GEMEENTE, 3)), 1))
                .containsExactly(5L);
        assertThat(nummers(Bereik.van(ANDER), Keuze.in(MAART), Optional.empty(), 10))
                .containsExactly(7L);
        assertThat(nummers(
                        EIGEN,
                        Keuze.eindigtIn(new Periode(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30))),
                        Optional.empty(),
                        10))
                .containsExactly(2L);
        assertThat(nummers(EIGEN, keuze(Optional.of(7L), Optional.empty()), Optional.empty(), 10))
                .isEmpty();
        assertThat(nummers(EIGEN, keuze(Optional.empty(), Optional.of("IB2")), Optional.empty(), 10))
                .containsExactly(1L);
        assertThat(in(r -> r.toewijzingeninzage().tel(EIGEN, Keuze.in(MAART), 3))
                        .intValue())
                .isEqualTo(3);
        assertThat(lijst(r -> r.toewijzingeninzage().gemeenten(EIGEN, MAART))).containsExactly(GEMEENTE, BUREN);
    }

    private static Keuze keuze(Optional<Long> nummer, Optional<String> product) {
        return new Keuze(Optional.empty(), Optional.empty(), nummer, Optional.empty(), product);
    }

    private static Declaratieinzage.Keuze keuze(
            Optional<YearMonth> maand, Optional<String> nummer, boolean metAfwijzing) {
        return new Declaratieinzage.Keuze(maand, nummer, Optional.empty(), metAfwijzing);
    }

    private List<Long> ids(Bereik bereik, Declaratieinzage.Keuze keuze) {
        return lijst(r -> r.declaratieinzage().blader(bereik, keuze, Optional.empty(), 10).stream()
                .map(Overzicht::berichtId)
                .toList());
    }

    private Telling telling(Bereik bereik, long id) {
        return in(r -> r.declaratieinzage().telling(bereik, id));
    }

    private List<Regel> regels(Bereik bereik, long id, Welke welke, int na) {
        return lijst(r -> r.declaratieinzage().regels(bereik, id, welke, na, 10));
    }

    private List<Long> nummers(Bereik bereik, Keuze keuze, Optional<Plek> na, int aantal) {
        return lijst(r -> r.toewijzingeninzage().blader(bereik, keuze, na, aantal).stream()
                .map(Toewijzing::nummer)
                .toList());
    }

    private long declareer(Declaratie declaratie, long toegekendCent, Declaratievoorbeeld... regels) {
        long id = berichtId();
        doe(r -> {
            r.declaraties().begin(id, declaratie);
            r.declaraties()
                    .voegToe(
                            id,
                            declaratie,
                            Arrays.stream(regels)
                                    .map(Declaratievoorbeeld::regel)
                                    .toList());
            r.declaraties().toegekend(id, toegekendCent);
        });
        return id;
    }

    private void bewaar(Toewijzing toewijzing) {
        long id = berichtId();
        doe(r -> r.toewijzingen().bewaar(toewijzing, id));
    }

    private static Bevindingsrij bevinding(int volgnummer, String regel) {
        return new Bevindingsrij(
                3, regel, Optional.of("9321"), true, "pad", "", 1, "uitleg", Optional.empty(), 1, volgnummer);
    }

    private static Toewijzing toewijzing(
            long nummer, AgbCode aanbieder, Gemeentecode gemeente, String code, String van, String tot, String reden) {
        return new Toewijzing(
                gemeente,
                aanbieder,
                ANNA,
                new ToegewezenProduct(
                        nummer,
                        Optional.empty(),
                        Optional.of(new Product("02", Optional.of(code))),
                        LocalDateTime.of(2026, 1, 1, 9, 0),
                        LocalDate.parse(van),
                        Optional.of(tot).filter(t -> !t.isEmpty()).map(LocalDate::parse),
                        Optional.of(reden).filter(r -> !r.isEmpty()),
                        Optional.empty(),
                        Optional.empty(),
                        Plaats.van("", 0)));
    }
}
