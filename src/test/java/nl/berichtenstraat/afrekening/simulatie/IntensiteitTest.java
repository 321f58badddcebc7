package nl.berichtenstraat.afrekening.simulatie;

import static nl.berichtenstraat.afrekening.simulatie.Proefclient.FEBRUARI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Periode;
import org.junit.jupiter.api.Test;

class IntensiteitTest {

    private static Optional<Intensiteit> in(YearMonth maand, Proefclient client) {
        return Intensiteit.van(maand, client.maak().toewijzingen());
    }

    private static Periode februari(int van, int tot) {
        return new Periode(FEBRUARI.atDay(van), FEBRUARI.atDay(tot));
    }

    @Test
    void roundsExactlyAHalfUp() {
        Proefclient client = new Proefclient("a")
                .toegewezen("XX1", februari(1, 14), 479, Eenheid.MINUUT, Frequentie.MAAND)
                .toegewezen("XX1", februari(15, 28), 480, Eenheid.MINUUT, Frequentie.MAAND);

        assertThat(in(FEBRUARI, client).map(Intensiteit::heelPerMaand)).contains(480L); // 479,5
    }

    @Test
    void dividesATotalOverTheTerm() {
        Proefclient client =
                new Proefclient("a").toegewezen("XX1", februari(1, 28), 10, Eenheid.UUR, Frequentie.TOTAAL);

        assertThat(in(FEBRUARI, client).map(Intensiteit::heelPerWeek)).contains(150L);
        assertThat(in(FEBRUARI, client).map(Intensiteit::heelPerMaand)).contains(652L); // 651,8
    }
}
