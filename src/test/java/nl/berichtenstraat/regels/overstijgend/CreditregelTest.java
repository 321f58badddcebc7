package nl.berichtenstraat.regels.overstijgend;

import static nl.berichtenstraat.bericht.Voorbeelden.prestatie;
import static nl.berichtenstraat.bericht.Voorbeelden.toegewezenProduct;
import static nl.berichtenstraat.regels.overstijgend.Beelden.prestatiebeeld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Prestatiebouwer;
import nl.berichtenstraat.regels.Afspraak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CreditregelTest {

    @Test
    void acceptsAnExactReversal() {
        assertThat(credit().toegekend(prestatie()).codes()).isEmpty();
    }

    @Test
    void refusesTheReversalOfALineThatWasNotGranted() {
        assertThat(credit().codes()).containsExactly("8017");
        assertThat(credit().uitleg()).contains("RN001");
    }

    @Test
    void refusesASecondReversalByTR390Only() {
        assertThat(credit().toegekend(prestatie()).gecrediteerd().codes()).containsExactly("9390");
        assertThat(credit().gecrediteerd().codes()).containsExactly("9390");
    }

    @ParameterizedTest
    @MethodSource
    void refusesAReversalThatDiffersAndSaysInWhat(Prestatiebouwer toegekend, String verschil) {
        Prestatiebeeldbouwer beeld = credit().toegekend(toegekend);

        assertThat(beeld.codes()).containsExactly("8017");
        assertThat(beeld.uitleg()).contains(verschil);
    }

    static Stream<Arguments> refusesAReversalThatDiffersAndSaysInWhat() {
        return Stream.of(
                Arguments.of(prestatie().toewijzing(2002), "ToewijzingNummer 1001 (was 2002)"),
                Arguments.of(prestatie().product("03", "IB1"), "ProductCategorie 02 (was 03)"),
                Arguments.of(prestatie().product("02", "IB2"), "ProductCode IB1 (was IB2)"),
                Arguments.of(
                        prestatie().periode("2026-07-01", "2026-07-31"),
                        "ProductPeriode augustus 2026 (was juli 2026)"),
                Arguments.of(
                        prestatie().geleverd(481, Eenheid.MINUUT, 100).bedrag(48000), "GeleverdVolume 480 (was 481)"),
                Arguments.of(prestatie().geleverd(480, Eenheid.UUR, 100), "Eenheid minuten (01) (was uren (04))"),
                Arguments.of(prestatie().tarief(101), "ProductTarief € 1,00 (was € 1,01)"),
                Arguments.of(prestatie().zonderTarief(), "ProductTarief € 1,00 (was geen)"),
                Arguments.of(prestatie().bedrag(48001), "IngediendBedrag € 480,00 (was € 480,01)"));
    }

    @Test
    void namesAllDifferencesInOneFinding() {
        Prestatiebeeldbouwer beeld = credit().toegekend(prestatie().geleverd(60, Eenheid.MINUUT, 90));

        assertThat(beeld.codes()).containsExactly("8017");
        assertThat(beeld.uitleg())
                .contains("GeleverdVolume")
                .contains("ProductTarief")
                .contains("IngediendBedrag");
    }

    @Test
    void isNotBlockedByAShortenedOrRemovedAssignmentOrALapsedContract() {
        Prestatiebeeldbouwer beeld =
                credit().toegekend(prestatie()).afspraak(Afspraak.GEEN).openDebet("RN001");

        assertThat(beeld.toewijzing(toegewezenProduct().looptijd("2026-01-01", "2026-03-31"))
                        .codes())
                .isEmpty();
        assertThat(beeld.toewijzing(toegewezenProduct()
                                .looptijd("2026-01-01", "2026-01-01")
                                .reden("13"))
                        .codes())
                .isEmpty();
    }

    @Test
    void meetsTheTechnicalRulesThatHoldForEveryLine() {
        assertThat(credit().toegekend(prestatie()).referentieBekend().codes()).containsExactly("8021");
        assertThat(credit().toegekend(prestatie()).zonderToewijzing().codes()).containsExactly("9338");
        assertThat(credit().toegekend(prestatie())
                        .declaratieperiode("2026-07-01", "2026-07-31")
                        .codes())
                .containsExactly("9319");
    }

    private static Prestatiebeeldbouwer credit() {
        return prestatiebeeld().prestatie(prestatie().referentie("RN002").crediteert("RN001"));
    }
}
