package nl.berichtenstraat.regels.overstijgend;

import static nl.berichtenstraat.bericht.Voorbeelden.toegewezenProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.bericht.ToegewezenProduct;

class VolumeplafondEigenschapTest {

    private static final LocalDate EERSTE = LocalDate.of(2024, 1, 1);

    @Property
    void addsUpOutputBasedWeeksToTheTotal(
            @ForAll @IntRange(max = 1000) int begin,
            @ForAll @IntRange(max = 500) int lengte,
            @ForAll @LongRange(min = 1, max = 99_999_999) long volume) {
        Periode looptijd = looptijd(begin, lengte);
        ToegewezenProduct toewijzing = toewijzing(looptijd, volume, Eenheid.EURO, Frequentie.WEEK);

        assertThat(som(toewijzing)).isEqualTo(totaal(toewijzing, looptijd));
    }

    @Property
    void countsEverySundayAndTheBrokenLastWeekOnce(
            @ForAll @IntRange(max = 1000) int begin, @ForAll @IntRange(max = 500) int lengte) {
        Periode looptijd = looptijd(begin, lengte);
        long zondagen = looptijd.zondagen();
        boolean eindigtOpZondag = looptijd.eind().getDayOfWeek().getValue() == 7;

        assertThat(totaal(toewijzing(looptijd, 1, Eenheid.STUKS_OUTPUT, Frequentie.WEEK), looptijd))
                .isEqualTo(zondagen + (eindigtOpZondag ? 0 : 1));
    }

    @Property
    void neverLetsEffortBasedPeriodsTogetherFallBelowTheTotal(
            @ForAll @IntRange(max = 1000) int begin,
            @ForAll @IntRange(max = 500) int lengte,
            @ForAll Frequentie frequentie) {
        Periode looptijd = looptijd(begin, lengte);
        ToegewezenProduct toewijzing = toewijzing(looptijd, 7, Eenheid.MINUUT, frequentie);

        assertThat(som(toewijzing)).isGreaterThanOrEqualTo(totaal(toewijzing, looptijd));
    }

    private static long som(ToegewezenProduct toewijzing) {
        return toewijzing.looptijd().perMaand().stream()
                .mapToLong(deel -> Volumeplafond.inProductperiode(toewijzing, eenheid(toewijzing), deel, Standaard.ONZE)
                        .orElseThrow()
                        .maximum())
                .sum();
    }

    private static long totaal(ToegewezenProduct toewijzing, Periode looptijd) {
        return Volumeplafond.overToewijzing(toewijzing, eenheid(toewijzing), YearMonth.from(looptijd.eind()))
                .orElseThrow()
                .maximum();
    }

    private static Periode looptijd(int begin, int lengte) {
        return new Periode(EERSTE.plusDays(begin), EERSTE.plusDays(begin + (long) lengte));
    }

    private static ToegewezenProduct toewijzing(Periode looptijd, long volume, Eenheid eenheid, Frequentie frequentie) {
        return toegewezenProduct()
                .looptijd(looptijd.begin().toString(), looptijd.eind().toString())
                .omvang(volume, eenheid, frequentie)
                .maak();
    }

    private static Eenheid eenheid(ToegewezenProduct toewijzing) {
        return toewijzing.omvang().orElseThrow().eenheid();
    }
}
