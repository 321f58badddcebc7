package nl.berichtenstraat.regels.overstijgend;

import static nl.berichtenstraat.bericht.Voorbeelden.prestatie;
import static nl.berichtenstraat.bericht.Voorbeelden.product;
import static nl.berichtenstraat.bericht.Voorbeelden.toegewezenProduct;
import static nl.berichtenstraat.regels.overstijgend.Beelden.prestatiebeeld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.ToegewezenProductbouwer;
import org.junit.jupiter.api.Test;

class VolumeTest {

    @Test
    void acceptsSixWeeksInAugust2026AndNotOneMinuteMore() {
        assertThat(minuten(720).codes()).isEmpty();
        assertThat(minuten(721).codes()).containsExactly("9321");
        assertThat(minuten(721).uitleg())
                .contains("augustus 2026 raakt 6 kalenderweken x 120 minuten = 720 minuten")
                .contains("721 minuten");
    }

    @Test
    void acceptsSixWeeksOfHouseholdHelpInAnyMonth() {
        ToegewezenProductbouwer hulp =
                toegewezenProduct().product(product("01", "HH1")).looptijd("2026-08-24", "2026-12-31");
        Prestatiebeeldbouwer beeld = prestatiebeeld().toewijzing(hulp);

        assertThat(beeld.prestatie(
                                prestatie().periode("2026-08-24", "2026-08-31").geleverd(720, Eenheid.MINUUT, 100))
                        .codes())
                .doesNotContain("9321");
        assertThat(beeld.prestatie(
                                prestatie().periode("2026-08-24", "2026-08-31").geleverd(721, Eenheid.MINUUT, 100))
                        .codes())
                .contains("9321");
    }

    @Test
    void refusesTheLineThatCrossesTheCeilingOverTheWholeAssignment() {
        ToegewezenProductbouwer augustus = toegewezenProduct().looptijd("2026-08-03", "2026-08-30");
        Prestatiebeeldbouwer beeld = prestatiebeeld()
                .toewijzing(augustus)
                .prestatie(prestatie().periode("2026-08-03", "2026-08-30").geleverd(100, Eenheid.MINUUT, 100));

        assertThat(beeld.geclaimd(380, 38_000).codes()).isEmpty();
        assertThat(beeld.geclaimd(381, 38_100).codes()).containsExactly("9322");
        assertThat(beeld.uitleg())
                .contains("381 minuten")
                .contains("481 minuten")
                .contains("03-08-2026 t/m 30-08-2026 raakt 4 kalenderweken x 120 minuten = 480 minuten");
    }

    @Test
    void countsAnOpenEndedMonthlyAssignmentUpToTheMonthClaimed() {
        ToegewezenProductbouwer perMaand =
                toegewezenProduct().zonderEinde().omvang(500, Eenheid.MINUUT, Frequentie.MAAND);
        Prestatiebeeldbouwer beeld = prestatiebeeld().toewijzing(perMaand);

        assertThat(beeld.geclaimd(8 * 500 - 480, 0).codes()).isEmpty();
        assertThat(beeld.geclaimd(8 * 500 - 479, 0).codes()).containsExactly("9322");
        assertThat(beeld.uitleg()).contains("01-01-2026 t/m 31-08-2026 raakt 8 kalendermaanden");
        assertThat(beeld.declaratieperiode("2026-09-01", "2026-09-30").codes()).isEmpty();
    }

    @Test
    void countsTheMonthOfALineBeyondTheDeclarationToo() {
        ToegewezenProductbouwer perMaand =
                toegewezenProduct().zonderEinde().omvang(500, Eenheid.MINUUT, Frequentie.MAAND);

        assertThat(prestatiebeeld()
                        .toewijzing(perMaand)
                        .geclaimd(7 * 500, 0)
                        .declaratieperiode("2026-07-01", "2026-07-31")
                        .codes())
                .containsExactly("9319");
    }

    @Test
    void convertsAssignedHoursForALineInMinutes() {
        ToegewezenProductbouwer uren = toegewezenProduct().omvang(2, Eenheid.UUR, Frequentie.WEEK);

        assertThat(minuten(720).toewijzing(uren).codes()).isEmpty();
        assertThat(minuten(721).toewijzing(uren).codes()).containsExactly("9321");
        assertThat(minuten(721).toewijzing(uren).uitleg()).contains("6 kalenderweken x 2 uur x 60 = 720 minuten");
    }

    @Test
    void refusesHoursOnAnAssignmentInMinutesWithoutJudgingTheVolume() {
        Prestatiebeeldbouwer beeld = prestatiebeeld()
                .tarieven(Map.of(Eenheid.UUR, 6000L))
                .prestatie(prestatie().geleverd(99_999_999, Eenheid.UUR, 6000));

        assertThat(beeld.codes()).containsExactly("9341");
        assertThat(beeld.uitleg()).contains("uren (04)").contains("minuten (01)");
    }

    @Test
    void holdsTheUnitAgainstTheContractWhenNothingIsAssigned() {
        Prestatiebeeldbouwer zonder =
                prestatiebeeld().toewijzing(toegewezenProduct().zonderOmvang());

        assertThat(zonder.codes()).isEmpty();
        assertThat(zonder.tarieven(Map.of(Eenheid.UUR, 6000L)).codes()).isEmpty();
        assertThat(zonder.tarieven(Map.of(Eenheid.DAGDEEL, 100L)).codes()).containsExactly("0611", "9341");
        assertThat(zonder.tarieven(Map.of()).codes()).containsExactly("0611");
    }

    @Test
    void judgesTheLargestVolumesWithoutOverflow() {
        ToegewezenProductbouwer grootst = toegewezenProduct()
                .looptijd("1900-01-01", "9999-12-31")
                .omvang(99_999_999, Eenheid.UUR, Frequentie.DAG);
        Prestatiebeeldbouwer beeld = minuten(99_999_999).toewijzing(grootst);

        assertThat(beeld.geclaimd(Long.MAX_VALUE / 100, 0).codes()).containsExactly("9322");
        assertThat(beeld.geclaimd(99_999_999L * 1_000_000, 0).codes()).isEmpty();
    }

    @Test
    void countsEarlierHoursAsMinutesAndEarlierMinutesUpToWholeHours() {
        assertThat(Volumeplafond.inEenheid(Map.of(Eenheid.UUR, 2L, Eenheid.MINUUT, 31L), Eenheid.MINUUT))
                .isEqualTo(151);
        assertThat(Volumeplafond.inEenheid(Map.of(Eenheid.UUR, 2L, Eenheid.MINUUT, 31L), Eenheid.UUR))
                .isEqualTo(3);
        assertThat(Volumeplafond.inEenheid(Map.of(Eenheid.MINUUT, 120L), Eenheid.UUR))
                .isEqualTo(2);
        assertThat(Volumeplafond.inEenheid(Map.of(Eenheid.ETMAAL, 4L, Eenheid.MINUUT, 1L), Eenheid.ETMAAL))
                .isEqualTo(4);
        assertThat(Volumeplafond.inEenheid(Map.of(), Eenheid.DAGDEEL)).isZero();
    }

    private static Prestatiebeeldbouwer minuten(long minuten) {
        return prestatiebeeld().prestatie(prestatie().geleverd(minuten, Eenheid.MINUUT, 100));
    }
}
