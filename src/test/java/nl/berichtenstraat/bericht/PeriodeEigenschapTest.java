package nl.berichtenstraat.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PeriodeEigenschapTest {

    private static final LocalDate EERSTE = LocalDate.of(2020, 1, 1);

    @Property
    void losesNoDayAndNoSundayBetweenProductPeriods(
            @ForAll @IntRange(max = 4000) int begin, @ForAll @IntRange(max = 800) int lengte) {
        Periode looptijd = new Periode(EERSTE.plusDays(begin), EERSTE.plusDays(begin + (long) lengte));

        assertThat(looptijd.perMaand().stream().mapToLong(Periode::dagen).sum()).isEqualTo(looptijd.dagen());
        assertThat(looptijd.perMaand().stream().mapToLong(Periode::zondagen).sum())
                .isEqualTo(looptijd.zondagen());
    }

    @Property
    void givesTheEndItWasMadeWith(@ForAll @IntRange(max = 4000) int lengte, @ForAll boolean open) {
        Optional<LocalDate> eind = Optional.of(EERSTE.plusDays(lengte)).filter(dag -> !open);

        assertThat(Periode.van(EERSTE, eind).einddatum()).isEqualTo(eind);
    }
}
