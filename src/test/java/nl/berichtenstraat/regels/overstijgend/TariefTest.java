package nl.berichtenstraat.regels.overstijgend;

import static nl.berichtenstraat.bericht.Voorbeelden.prestatie;
import static nl.berichtenstraat.bericht.Voorbeelden.toegewezenProduct;
import static nl.berichtenstraat.regels.overstijgend.Beelden.prestatiebeeld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.regels.Afspraak;
import org.junit.jupiter.api.Test;

class TariefTest {

    private static final Map<Eenheid, Long> PER_UUR = Map.of(Eenheid.UUR, 8730L);
    private static final Map<Eenheid, Long> PER_UUR_EN_MINUUT = Map.of(Eenheid.UUR, 8730L, Eenheid.MINUUT, 150L);

    @Test
    void refusesAnAmountThatIsOneCentOff() {
        assertThat(prestatiebeeld().prestatie(prestatie().bedrag(47_999)).codes())
                .containsExactly("9346");
        assertThat(prestatiebeeld().prestatie(prestatie().bedrag(48_001)).uitleg())
                .contains("€ 480,01")
                .contains("480 minuten x € 1,00 = € 480,00");
    }

    @Test
    void refusesATariffThatIsNotAgreed() {
        Prestatiebeeldbouwer beeld = prestatiebeeld().prestatie(prestatie().geleverd(480, Eenheid.MINUUT, 101));

        assertThat(beeld.codes()).containsExactly("0611");
        assertThat(beeld.uitleg()).contains("€ 1,01").contains("€ 1,00");
    }

    @Test
    void saysSoWhenNoTariffIsAgreedOnTheDay() {
        assertThat(prestatiebeeld().tarieven(Map.of()).codes()).containsExactly("0611");
        assertThat(prestatiebeeld().tarieven(Map.of()).uitleg())
                .contains("01-08-2026")
                .contains("geen tarief");
        assertThat(prestatiebeeld().afspraak(Afspraak.GEEN).codes()).containsExactlyInAnyOrder("0611", "S329");
    }

    @Test
    void computesMinutesFromTheTariffPerHourAndNotFromTheRoundedOne() {
        assertThat(minuten(100, 146, 14_550, PER_UUR).codes()).isEmpty();
        assertThat(minuten(100, 146, 14_600, PER_UUR).codes()).containsExactly("9346");
        assertThat(minuten(100, 146, 14_600, PER_UUR).uitleg())
                .contains("100 minuten x € 87,30 per uur / 60 = € 145,50");
    }

    @Test
    void asksTheTariffPerHourRoundedHalfUpOnALineInMinutes() {
        assertThat(minuten(100, 145, 14_550, PER_UUR).codes()).containsExactly("0611");
        assertThat(minuten(100, 8730, 14_550, PER_UUR).codes()).containsExactly("0611");
    }

    @Test
    void acceptsEitherTariffWhenBothAreAgreed() {
        assertThat(minuten(100, 146, 14_550, PER_UUR_EN_MINUUT).codes()).isEmpty();
        assertThat(minuten(100, 150, 15_000, PER_UUR_EN_MINUUT).codes()).isEmpty();
        assertThat(minuten(100, 149, 14_900, PER_UUR_EN_MINUUT).codes()).containsExactly("9346", "0611");
    }

    @Test
    void takesTheAgreedTariffAsItIsForHours() {
        Prestatiebeeldbouwer uren = prestatiebeeld()
                .toewijzing(toegewezenProduct().omvang(10, Eenheid.UUR, Frequentie.WEEK))
                .tarieven(PER_UUR);

        assertThat(uren.prestatie(prestatie().geleverd(8, Eenheid.UUR, 8730)).codes())
                .isEmpty();
        assertThat(uren.prestatie(prestatie().geleverd(8, Eenheid.UUR, 146)).codes())
                .containsExactly("0611");
    }

    @Test
    void computesTheLargestAmountWithoutOverflow() {
        assertThat(new Uurtarief(99_999_999).voor(99_999_999)).isEqualTo(166_666_663_333_333L);
    }

    private static Prestatiebeeldbouwer minuten(long minuten, long tarief, long cent, Map<Eenheid, Long> tarieven) {
        return prestatiebeeld()
                .tarieven(tarieven)
                .prestatie(prestatie().geleverd(minuten, Eenheid.MINUUT, tarief).bedrag(cent));
    }
}
