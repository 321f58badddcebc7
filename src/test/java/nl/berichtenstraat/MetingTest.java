package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetingTest {

    private final Meting meting = new Meting("proef", 100);

    @Test
    void givesMinimumAndMedianWhateverTheOrder() {
        voegToe(Stap.TOTAAL, 30, 10, 20);
        assertThat(meting.minimum(Stap.TOTAAL)).isEqualTo(10);
        assertThat(meting.mediaan(Stap.TOTAAL)).isEqualTo(20);
    }

    @Test
    void comparesWithValidationAlone() {
        voegToe(Stap.KAAL_NIEUW, 100);
        voegToe(Stap.TOTAAL, 250);
        assertThat(meting.veelvoud(Stap.TOTAAL)).isEqualTo(2.5);
    }

    @Test
    void comparesSmallMessagesWithValidationAndOneFsync() {
        voegToe(Stap.KAAL_NIEUW, 100);
        voegToe(Stap.FSYNC, 400);
        voegToe(Stap.TOTAAL, 1000);
        assertThat(meting.veelvoud(Stap.TOTAAL)).isEqualTo(2.0);
    }

    @Test
    void namesTheLongestOfTheStagesThatMakeUpTheTotal() {
        voegToe(Stap.TOTAAL, 1000);
        voegToe(Stap.OPZOEKEN, 900);
        voegToe(Stap.ONTVANGST, 5);
        voegToe(Stap.AFREKENING, 600);
        assertThat(meting.grootste()).contains(Stap.AFREKENING);
    }

    private void voegToe(Stap stap, long... nanos) {
        for (long nano : nanos) {
            meting.voegToe(stap, nano);
        }
    }
}
