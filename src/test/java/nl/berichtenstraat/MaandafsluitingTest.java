package nl.berichtenstraat;

import static nl.berichtenstraat.Sluitingsproef.EERSTE;
import static nl.berichtenstraat.Sluitingsproef.TWEEDE;
import static nl.berichtenstraat.Sluitingsproef.credit;
import static nl.berichtenstraat.Sluitingsproef.regel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.Voorbeeldberichten.Regel;
import nl.berichtenstraat.afrekening.maand.Maandafrekening;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Benuttingen;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Productmaand;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Totalen;
import nl.berichtenstraat.register.Uitbak.Kenmerk;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.straat.Maandafsluiting.Gesloten;
import nl.berichtenstraat.straat.Maandafsluiting.TeLaat;
import nl.berichtenstraat.straat.Uitkomst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a month close takes into a statement, over the lane's own stations and register. */
class MaandafsluitingTest {

    private static final YearMonth MAART = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final YearMonth MEI = YearMonth.of(2026, 5);
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 1);
    private static final LocalDate EINDE = LocalDate.of(2026, 12, 31);

    @TempDir
    private Path map;

    private Sluitingsproef proef;

    @BeforeEach
    void open() {
        proef = new Sluitingsproef(map, LocalDate.of(2026, 2, 20));
    }

    @AfterEach
    void sluit() {
        proef.close();
    }

    @Test
    void tellsOfAMonthByProduct() {
        wijsToe(EERSTE, 0, 1);
        wijsToe(EERSTE, 1, 2);
        proef.wordt(LocalDate.of(2026, 4, 5));
        Regel teVeel = regel(1, "R2", 2, BEGIN, MAART.atEndOfMonth(), 9_000);
        declareer(EERSTE, MAART, maart(0, "R1", 1, 600), teVeel);

        proef.wordt(LocalDate.of(2026, 4, 15));
        Maandafrekening afrekening = proef.sluit(EERSTE, MAART);

        assertThat(afrekening.kop().identificatie()).isEqualTo("M00000000001");
        assertThat(afrekening.kop().dagtekening()).isEqualTo(LocalDate.of(2026, 4, 15));
        // 31 days x 120 / 7 = 531 minutes, and no more is paid
        assertThat(afrekening.totalen()).isEqualTo(new Totalen(531 * 102, 0, 0, 0, 0, 0));
        assertThat(afrekening.producten())
                .containsExactly(new Productmaand(
                        "02",
                        "IB1",
                        2,
                        9_600 * 102,
                        600 * 102,
                        9_000 * 102,
                        0,
                        531 * 102,
                        531 * 102,
                        0,
                        new Benuttingen(0, 0, 1, 0)));
        assertThat(afrekening.afwijzingen()).singleElement().satisfies(afwijzing -> {
            assertThat(afwijzing.regel()).isEqualTo("TR321");
            assertThat(afwijzing.retourcode()).isEqualTo("9321");
            assertThat(afwijzing.titel()).isEqualTo("Het ingediende volume overschrijdt het toegewezen volume.");
            assertThat(afwijzing.aantal()).isEqualTo(1);
            assertThat(afwijzing.bedrag()).isEqualTo(9_000 * 102);
        });
        assertThat(afrekening.zonderLevering())
                .singleElement()
                .satisfies(zonder -> assertThat(zonder.toewijzingen())
                        .singleElement()
                        .satisfies(lopend -> {
                            assertThat(lopend.toewijzingNummer()).isEqualTo(2);
                            assertThat(lopend.dagen()).isEqualTo(31);
                        }));
        assertThat(afrekening.vraagtAandacht()).isFalse();
    }

    @Test
    void givesTheSameStatementAgainAndChangesNothing() {
        wijsToe(EERSTE, 0, 1);
        proef.wordt(LocalDate.of(2026, 4, 5));
        declareer(EERSTE, MAART, maart(0, "R1", 1, 300));
        Gesloten eerst = proef.gesloten(EERSTE, MAART);
        byte[] inhoud = proef.inhoud(eerst.uitgaandId());

        proef.wordt(LocalDate.of(2026, 4, 20));
        declareer(EERSTE, MAART, maart(0, "R2", 1, 60));
        Gesloten weer = proef.gesloten(EERSTE, MAART);

        assertThat(eerst.nieuw()).isTrue();
        assertThat(weer).isEqualTo(new Gesloten(eerst.paar(), eerst.uitgaandId(), false));
        assertThat(proef.inhoud(weer.uitgaandId())).isEqualTo(inhoud);
        assertThat(proef.uitgaand("maandafrekening")).hasSize(1);
    }

    @Test
    void leavesItsStatementInTheOutboxForTheGemeente() {
        wijsToe(EERSTE, 0, 1);
        proef.wordt(LocalDate.of(2026, 4, 5));

        Gesloten gesloten = proef.gesloten(EERSTE, MAART);

        List<Uitgaand> uitgaand = proef.registers().lees(r -> r.uitbak().wachtendNaarBuiten(100));
        assertThat(uitgaand)
                .filteredOn(een -> een.id() == gesloten.uitgaandId())
                .extracting(Uitgaand::kenmerk)
                .containsExactly(new Kenmerk(Optional.empty(), "maandafrekening", "afrekening", "0505-98000001"));
    }

    @Test
    void putsALaterCorrectionInTheNextStatementOnly() {
        wijsToe(EERSTE, 0, 1);
        proef.wordt(LocalDate.of(2026, 4, 5));
        Regel oud = maart(0, "R1", 1, 300);
        declareer(EERSTE, MAART, oud);
        Maandafrekening maart = proef.sluit(EERSTE, MAART);

        proef.wordt(LocalDate.of(2026, 5, 5));
        declareer(EERSTE, MAART, credit(oud, "K1"), maart(0, "R2", 1, 240));
        declareer(EERSTE, APRIL, regel(0, "R3", 1, APRIL.atDay(1), APRIL.atEndOfMonth(), 100));
        Maandafrekening april = proef.sluit(EERSTE, APRIL);

        assertThat(maart.totalen()).isEqualTo(new Totalen(300 * 102, 0, 0, 0, 0, 0));
        assertThat(april.totalen()).isEqualTo(new Totalen(100 * 102, -60 * 102, 0, 300 * 102, 0, 0));
        assertThat(april.totalen().samen()).isEqualTo(340 * 102);
        assertThat(april.correcties()).singleElement().satisfies(correctie -> {
            assertThat(correctie.maand()).isEqualTo(MAART);
            assertThat(correctie.regels())
                    .extracting(Maandafrekening.Correctie::bedrag)
                    .containsExactly(-60L * 102);
        });
    }

    @Test
    void settlesWhatAChangedAssignmentMadeOwed() {
        LocalDate halverwege = LocalDate.of(2026, 3, 14);
        assertThat(proef.wijsToe(EERSTE, 0, 1, BEGIN, halverwege, 120, null)).isEqualTo(Uitkomst.GOEDGEKEURD);
        proef.wordt(LocalDate.of(2026, 4, 5));
        declareer(EERSTE, MAART, regel(0, "R1", 1, BEGIN, halverwege, 300));
        assertThat(proef.wijsToe(EERSTE, 0, 1, BEGIN, EINDE, 120, "07")).isEqualTo(Uitkomst.GOEDGEKEURD);

        Maandafrekening afrekening = proef.sluit(EERSTE, MAART);

        // 14 days x 120 / 7 = 240 minutes were paid, 60 more are by now
        assertThat(afrekening.totalen()).isEqualTo(new Totalen(300 * 102, 0, 60 * 102, 0, 0, 0));
    }

    @Test
    void parksWhatNoContractCoversAndSettlesItWhenOneDoes() {
        proef.metContractVan(EERSTE, TWEEDE);
        wijsToe(TWEEDE, 0, 1);
        proef.wordt(LocalDate.of(2026, 4, 5));
        Regel regel = maart(0, "R1", 1, 300);
        declareer(TWEEDE, MAART, regel);
        proef.metContractVan(EERSTE);
        declareer(TWEEDE, MAART, credit(regel, "K1"));
        Maandafrekening maart = proef.sluit(TWEEDE, MAART);
        proef.metContractVan(EERSTE, TWEEDE);
        proef.wordt(LocalDate.of(2026, 5, 5));
        Maandafrekening april = proef.sluit(TWEEDE, APRIL);

        assertThat(maart.totalen()).isEqualTo(new Totalen(300 * 102, 0, 0, 0, 0, -300 * 102));
        assertThat(maart.vraagtAandacht()).isTrue();
        assertThat(maart.geparkeerd()).singleElement().satisfies(geparkeerd -> {
            assertThat(geparkeerd.maand()).isEqualTo(MAART);
            assertThat(geparkeerd.toegekend()).isZero();
            assertThat(geparkeerd.afgerekend()).isEqualTo(300 * 102);
            assertThat(geparkeerd.reden()).contains("geen contract");
        });
        assertThat(april.totalen()).isEqualTo(new Totalen(0, -300 * 102, -300 * 102, 300 * 102, 0, 0));
        assertThat(april.geparkeerd()).isEmpty();
    }

    @Test
    void namesMonthsThatAreNotDeclaredUntilTheyAre() {
        wijsToe(EERSTE, 0, 1);
        proef.wordt(LocalDate.of(2026, 6, 5));

        assertThat(proef.sluit(EERSTE, MAART).nietGedeclareerd()).containsExactly(MAART);
        assertThat(proef.sluit(EERSTE, APRIL).nietGedeclareerd()).containsExactly(MAART, APRIL);
        declareer(EERSTE, MAART, maart(0, "R1", 1, 300));
        Maandafrekening mei = proef.sluit(EERSTE, MEI);

        assertThat(mei.nietGedeclareerd()).containsExactly(APRIL, MEI);
        assertThat(mei.totalen().correcties()).isEqualTo(300 * 102);
    }

    @Test
    void takesAMonthThatWasSkippedAlongAndCannotCloseItAfterwards() {
        wijsToe(EERSTE, 0, 1);
        proef.wordt(LocalDate.of(2026, 5, 5));
        declareer(EERSTE, MAART, maart(0, "R1", 1, 300));

        Maandafrekening april = proef.sluit(EERSTE, APRIL);

        assertThat(april.totalen()).isEqualTo(new Totalen(0, 300 * 102, 0, 0, 0, 0));
        assertThat(proef.sluit(MAART)).singleElement().satisfies(uitslag -> {
            assertThat(uitslag).isInstanceOf(TeLaat.class);
            assertThat(((TeLaat) uitslag).laatste()).isEqualTo(APRIL);
        });
        assertThat(proef.uitgaand("maandafrekening")).hasSize(1);
    }

    @Test
    void leavesLaterMonthsForTheNextClose() {
        wijsToe(EERSTE, 0, 1);
        proef.wordt(LocalDate.of(2026, 5, 5));
        declareer(EERSTE, MAART, maart(0, "R1", 1, 300));
        declareer(EERSTE, APRIL, regel(0, "R2", 1, APRIL.atDay(1), APRIL.atEndOfMonth(), 100));

        assertThat(proef.sluit(EERSTE, MAART).totalen().afgerekend()).isEqualTo(300 * 102);
        assertThat(proef.sluit(EERSTE, APRIL).totalen().afgerekend()).isEqualTo(100 * 102);
    }

    @Test
    void refusesAMonthThatIsNotOver() {
        proef.wordt(LocalDate.of(2026, 3, 31));

        assertThatThrownBy(() -> proef.sluit(MAART))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nog niet voorbij");
    }

    @Test
    void keepsNothingOfAPairThatFailedAndDoesItTheNextTime() {
        proef.metContractVan(EERSTE, TWEEDE);
        wijsToe(EERSTE, 0, 1);
        LocalDate halverwege = LocalDate.of(2026, 3, 14);
        proef.wijsToe(TWEEDE, 1, 2, BEGIN, halverwege, 120, null);
        proef.wordt(LocalDate.of(2026, 4, 5));
        declareer(EERSTE, MAART, maart(0, "R1", 1, 300));
        declareer(TWEEDE, MAART, regel(1, "R2", 2, BEGIN, halverwege, 300));
        proef.wijsToe(TWEEDE, 1, 2, BEGIN, EINDE, 120, "07");

        assertThatThrownBy(() -> proef.sluitEnFaal(MAART, 2)).hasMessage("met opzet");
        assertThat(proef.uitgaand("maandafrekening")).hasSize(1);
        Maandafrekening eerste = proef.sluit(EERSTE, MAART);
        Maandafrekening tweede = proef.sluit(TWEEDE, MAART);

        assertThat(proef.uitgaand("maandafrekening")).hasSize(2);
        assertThat(eerste.totalen()).isEqualTo(new Totalen(300 * 102, 0, 0, 0, 0, 0));
        assertThat(tweede.totalen()).isEqualTo(new Totalen(300 * 102, 0, 60 * 102, 0, 0, 0));
    }

    @Test
    void saysNothingOfAPairWithNothingToTell() {
        wijsToe(EERSTE, 0, 1);
        proef.wordt(LocalDate.of(2026, 3, 1));

        assertThat(proef.sluit(YearMonth.of(2026, 2))).isEmpty();
    }

    private void wijsToe(String aanbieder, int client, long nummer) {
        assertThat(proef.wijsToe(aanbieder, client, nummer, BEGIN, EINDE, 120, null))
                .isEqualTo(Uitkomst.GOEDGEKEURD);
    }

    private void declareer(String aanbieder, YearMonth maand, Regel... regels) {
        proef.declareer(aanbieder, maand, List.of(regels));
    }

    private static Regel maart(int client, String referentie, long nummer, long minuten) {
        return regel(client, referentie, nummer, BEGIN, MAART.atEndOfMonth(), minuten);
    }
}
