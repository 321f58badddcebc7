package nl.berichtenstraat.regels.overstijgend;

import static nl.berichtenstraat.bericht.Voorbeelden.prestatie;
import static nl.berichtenstraat.bericht.Voorbeelden.product;
import static nl.berichtenstraat.bericht.Voorbeelden.toegewezenProduct;
import static nl.berichtenstraat.regels.overstijgend.Beelden.prestatiebeeld;
import static org.assertj.core.api.Assertions.assertThat;

import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Regel;
import org.junit.jupiter.api.Test;

class DebetregelTest {

    @Test
    void acceptsALineWithinItsAssignmentAndContract() {
        assertThat(prestatiebeeld().codes()).isEmpty();
    }

    @Test
    void refusesAReferenceThatWasUsedBefore() {
        assertThat(prestatiebeeld().referentieBekend().codes()).containsExactly("8021");
        assertThat(prestatiebeeld().referentieBekend().uitleg()).contains("RN001");
    }

    @Test
    void refusesAPeriodAfterTheMonthOfTheDeclaration() {
        assertThat(prestatiebeeld()
                        .declaratieperiode("2026-07-01", "2026-07-31")
                        .codes())
                .containsExactly("9319");
        assertThat(prestatiebeeld()
                        .declaratieperiode("2026-09-01", "2026-09-30")
                        .codes())
                .isEmpty();
    }

    @Test
    void staysSilentOnWhatNeedsTheAssignmentWhenItIsUnknown() {
        assertThat(prestatiebeeld()
                        .zonderToewijzing()
                        .prestatie(prestatie()
                                .periode("2026-08-02", "2026-08-30")
                                .geleverd(99_999_999, Eenheid.MINUUT, 100))
                        .codes())
                .containsExactly("9338");
    }

    @Test
    void judgesAllThatCanBeJudgedWithoutTheAssignment() {
        assertThat(prestatiebeeld()
                        .zonderToewijzing()
                        .referentieBekend()
                        .prestatie(prestatie().product("02", "XX9").bedrag(1))
                        .openDebet("RN000")
                        .declaratieperiode("2026-07-01", "2026-07-31")
                        .codes())
                .containsExactlyInAnyOrder("9338", "8021", "9319", "9389", "9346", "0611", "S329");
    }

    @Test
    void refusesAPeriodThatBeginsBeforeTheAssignment() {
        assertThat(prestatiebeeld()
                        .toewijzing(toegewezenProduct().looptijd("2026-08-02", "2026-12-31"))
                        .codes())
                .containsExactly("9307", "9387");
        assertThat(prestatiebeeld()
                        .toewijzing(toegewezenProduct().looptijd("2026-08-01", "2026-12-31"))
                        .codes())
                .isEmpty();
    }

    @Test
    void refusesAPeriodThatEndsAfterTheAssignment() {
        assertThat(prestatiebeeld()
                        .toewijzing(toegewezenProduct().looptijd("2026-01-01", "2026-08-30"))
                        .codes())
                .containsExactly("9308", "9388");
        assertThat(prestatiebeeld()
                        .toewijzing(toegewezenProduct().looptijd("2026-01-01", "2026-08-31"))
                        .codes())
                .isEmpty();
    }

    @Test
    void refusesAMonthWhollyOutsideTheTermWithoutJudgingItsVolume() {
        assertThat(prestatiebeeld()
                        .toewijzing(toegewezenProduct().looptijd("2026-09-01", "2026-12-31"))
                        .codes())
                .containsExactly("9307");
        assertThat(prestatiebeeld()
                        .toewijzing(toegewezenProduct().looptijd("2026-01-01", "2026-07-31"))
                        .codes())
                .containsExactly("9308");
    }

    @Test
    void refusesAPeriodThatIsShorterThanItsPartOfTheTerm() {
        assertThat(prestatiebeeld()
                        .prestatie(prestatie().periode("2026-08-02", "2026-08-31"))
                        .codes())
                .containsExactly("9387");
        assertThat(prestatiebeeld()
                        .prestatie(prestatie().periode("2026-08-01", "2026-08-30"))
                        .codes())
                .containsExactly("9388");
    }

    @Test
    void judgesTheVolumeByTheProperProductPeriodWhenTheLineCutsItShort() {
        assertThat(prestatiebeeld()
                        .prestatie(
                                prestatie().periode("2026-08-31", "2026-08-31").geleverd(720, Eenheid.MINUUT, 100))
                        .codes())
                .containsExactly("9387");
    }

    @Test
    void refusesAnotherCategoryOrCodeThanAssigned() {
        assertThat(prestatiebeeld()
                        .toewijzing(toegewezenProduct().product(product("03", "IB1")))
                        .codes())
                .containsExactly("9339");
        assertThat(prestatiebeeld()
                        .toewijzing(toegewezenProduct().product(product("IB2")))
                        .codes())
                .containsExactly("9340");
    }

    @Test
    void letsAnAspecificOrGenericAssignmentLeaveTheCodeOpen() {
        assertThat(prestatiebeeld()
                        .toewijzing(
                                toegewezenProduct().product(product("02", null)).zonderOmvang())
                        .codes())
                .isEmpty();
        assertThat(prestatiebeeld()
                        .toewijzing(toegewezenProduct()
                                .zonderProduct()
                                .zonderOmvang()
                                .budget(48000))
                        .codes())
                .isEmpty();
    }

    @Test
    void refusesAProductCodeOutsideTheContract() {
        assertThat(prestatiebeeld()
                        .toewijzing(
                                toegewezenProduct().product(product("02", null)).zonderOmvang())
                        .prestatie(prestatie().product("02", "XX9"))
                        .codes())
                .containsExactlyInAnyOrder("S329", "0611");
    }

    @Test
    void refusesEveryLineOnARemovedAssignment() {
        assertThat(prestatiebeeld()
                        .toewijzing(toegewezenProduct()
                                .looptijd("2026-08-01", "2026-08-01")
                                .reden("13"))
                        .codes())
                .contains("9384");
        assertThat(prestatiebeeld().toewijzing(toegewezenProduct().reden("07")).codes())
                .isEmpty();
    }

    @Test
    void refusesASecondDebitForTheSameProductPeriod() {
        assertThat(prestatiebeeld().openDebet("RN000").codes()).containsExactly("9389");
        assertThat(prestatiebeeld().openDebet("RN000").uitleg())
                .contains("RN000")
                .contains("augustus 2026");
    }

    @Test
    void refusesAnAmountThatCrossesTheBudgetByOneCent() {
        Prestatiebeeldbouwer opBudget =
                prestatiebeeld().toewijzing(toegewezenProduct().zonderOmvang().budget(100_000));

        assertThat(opBudget.geclaimd(0, 52_000).codes()).isEmpty();
        assertThat(opBudget.geclaimd(0, 52_001).codes()).containsExactly("9369");
        assertThat(opBudget.uitleg())
                .contains("€ 520,01")
                .contains("€ 1.000,01")
                .contains("€ 1.000,00");
    }

    @Test
    void acceptsEurosWithoutTariffOnAnOutputBasedAssignment() {
        assertThat(prestatiebeeld()
                        .toewijzing(toegewezenProduct().omvang(20_000, Eenheid.EURO, Frequentie.MAAND))
                        .prestatie(prestatie().inEuro(20_000))
                        .codes())
                .isEmpty();
    }

    @Test
    void placesEachFindingInTheLine() {
        Bevinding bevinding = prestatiebeeld().referentieBekend().bevindingen().get(0);

        assertThat(bevinding.plaats().pad())
                .isEqualTo("/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]"
                        + "/ProductReferentie/ReferentieNummer");
        assertThat(bevinding.plaats().regelnummer()).isEqualTo(50);
    }

    @Test
    void namesEveryRuleOfTheLineOnce() {
        assertThat(Toetsing323.PRESTATIE.regels().stream().map(Regel::code))
                .containsExactlyInAnyOrder(
                        "TR307", "TR308", "TR314", "TR319", "TR321", "TR322", "TR323", "TR338", "TR339", "TR340",
                        "TR341", "TR346", "TR369", "TR381", "TR384", "TR387", "TR388", "TR389", "TR390", "TR418");
    }
}
