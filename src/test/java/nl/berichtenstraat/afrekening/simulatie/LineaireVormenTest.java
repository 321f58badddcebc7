package nl.berichtenstraat.afrekening.simulatie;

import static nl.berichtenstraat.afrekening.simulatie.Proefcontract.IB1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.berichtenstraat.contract.Contract;

/** Where a way of paying has no band, norm or ceiling, it does not matter over how many months together is settled. */
class LineaireVormenTest {

    private static final String ONDERGRENZEN = "    benutting: {ondergrens: 80, bovengrens: 120}\n";
    private static final Contract CONTRACT = Proefcontract.van(
            "lineair",
            IB1,
            IB1.replace("IB1", "NV1").replace(ONDERGRENZEN, "    bekostiging: {vorm: niet-verschenen}\n"),
            IB1.replace("IB1", "UR1")
                    .replace(
                            ONDERGRENZEN,
                            "    bekostiging: {vorm: uren}\n"
                                    + "    norm: {minstens: 1, hoogstens: 3, eenheid: '04', per: week}\n"),
            IB1.replace("IB1", "MB1")
                    .replace("'04'", "'82'")
                    .replace("['01']", "['82']")
                    .replace(
                            ONDERGRENZEN,
                            "    bekostiging: {vorm: maandbedrag, eerste-maand: volledig, laatste-maand: geen}\n"));

    @Property(tries = 50)
    void theSumOfTheMonthsIsThatOfTheSpan(
            @ForAll @LongRange(min = 0, max = 1_000_000) long zaad, @ForAll @IntRange(min = 1, max = 12) int eerste) {
        Bereik bereik = new Bereik(
                YearMonth.of(2026, eerste), YearMonth.of(2026, eerste).plusMonths(13));
        List<Variant> varianten = Arrays.stream(Afrekenperiode.values())
                .map(periode -> new Variant(CONTRACT, periode))
                .toList();
        Simulatie simulatie = new Simulatie(varianten, Vertaling.GEEN, bereik);
        new Verzonnenregio(CONTRACT, 5, zaad, bereik).lees(bereik, simulatie::neem);
        Uitkomst uitkomst = simulatie.uitkomst();

        assertThat(uitkomst.varianten().stream()
                        .map(variant -> variant.totaal().cent())
                        .collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(uitkomst.varianten())
                .allSatisfy(variant -> assertThat(variant.centPerMaand().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(variant.totaal().cent()));
    }
}
