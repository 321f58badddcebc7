package nl.berichtenstraat.contract.kostprijs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.berichtenstraat.bericht.Eenheid;

/** What holds for any parameters: which way each of them moves the price, and what mixing and rounding do. */
class KostprijseigenschapTest {

    private static final List<String> DUURDER = List.of(
            "schaaldeel",
            "verlof",
            "verzuim",
            "vakantietoeslag",
            "eindejaarsuitkering",
            "salaris-a",
            "salaris-b",
            "salaris-coach",
            "awf-laag",
            "awf-hoog",
            "aof-laag",
            "aof-hoog",
            "overige-premie",
            "premiegrens",
            "pensioenpremie",
            "werkgeversdeel",
            "overhead",
            "huisvesting",
            "inhuur",
            "btw",
            "reiskosten",
            "risico",
            "loon",
            "prijs");
    private static final List<String> GOEDKOPER = List.of("productiviteit", "bruto-uren", "franchise");
    private static final List<String> VERDELING = List.of("aandeel", "begeleiders", "flexibel", "klein", "loonaandeel");
    private static final int AANTAL = 32;

    @Provide
    Arbitrary<String> duurder() {
        return Arbitraries.of(DUURDER);
    }

    @Provide
    Arbitrary<String> goedkoper() {
        return Arbitraries.of(GOEDKOPER);
    }

    @Property(tries = 300)
    void neverCostsLessWhenACostRises(
            @ForAll("duurder") String parameter,
            @ForAll @IntRange(min = 1, max = 99) int erbij,
            @ForAll @Size(AANTAL) List<@IntRange(min = 1, max = 99) Integer> getallen) {
        Getal voor = uurprijs(bouwer(getallen));
        Getal na = uurprijs(bouwer(getallen).met(parameter, verhoogd(parameter, getallen, erbij)));
        assertThat(voor.isMeerDan(na)).isFalse();
    }

    @Property(tries = 300)
    void neverCostsMoreWhenMoreHoursAreProductiveOrMoreWageIsFree(
            @ForAll("goedkoper") String parameter,
            @ForAll @IntRange(min = 1, max = 99) int erbij,
            @ForAll @Size(AANTAL) List<@IntRange(min = 1, max = 99) Integer> getallen) {
        Getal voor = uurprijs(bouwer(getallen));
        Getal na = uurprijs(bouwer(getallen).met(parameter, verhoogd(parameter, getallen, erbij)));
        assertThat(na.isMeerDan(voor)).isFalse();
    }

    @Property(tries = 300)
    void costsMoreWithFlexibleContractsAndLargerEmployersWhenTheirPremiumsAreHigher(
            @ForAll @IntRange(max = 99) int aandeel, @ForAll @IntRange(max = 50) int laag) {
        Kostprijsbouwer premies = new Kostprijsbouwer()
                .met("awf-laag", BigDecimal.valueOf(laag))
                .met("awf-hoog", BigDecimal.valueOf(laag + 5))
                .met("aof-laag", BigDecimal.valueOf(laag))
                .met("aof-hoog", BigDecimal.valueOf(laag + 2));
        Getal voor = uurprijs(premies.met("flexibel", BigDecimal.valueOf(aandeel)));
        Getal flexibeler = uurprijs(premies.met("flexibel", BigDecimal.valueOf(aandeel + 1)));
        Getal kleiner = uurprijs(premies.met("klein", BigDecimal.ONE));
        assertThat(flexibeler.isMeerDan(voor)).isTrue();
        assertThat(flexibeler.isMeerDan(kleiner)).isTrue();
    }

    @Property(tries = 300)
    void liesBetweenThePricesOfTheCaosThatAreMixed(
            @ForAll @IntRange(max = 100) int aandeel,
            @ForAll @Size(AANTAL) List<@IntRange(min = 1, max = 99) Integer> getallen) {
        Getal een = uurprijs(bouwer(getallen).met("aandeel", "100"));
        Getal ander = uurprijs(bouwer(getallen).met("aandeel", "0"));
        Getal samen = uurprijs(bouwer(getallen).met("aandeel", BigDecimal.valueOf(aandeel)));
        assertThat(samen.isMeerDan(een) && samen.isMeerDan(ander)).isFalse();
        assertThat(een.isMeerDan(samen) && ander.isMeerDan(samen)).isFalse();
    }

    @Property(tries = 300)
    void roundsATariffOnceAndByHalfACentAtMost(
            @ForAll @IntRange(min = 1, max = 9999) int uren,
            @ForAll @Size(AANTAL) List<@IntRange(min = 1, max = 99) Integer> getallen) {
        BigDecimal aantal = BigDecimal.valueOf(uren, 2);
        Productprijs prijs = prijs(bouwer(getallen).per(Eenheid.DAGDEEL, aantal.toString()));
        Getal precies = laatsteUurprijs(prijs).maal(Getal.van(aantal));
        long cent = prijs.tarieven().get(1).tarief().cent();
        assertThat(cent).isEqualTo(precies.afgerond(0).longValueExact());
        assertThat(BigDecimal.valueOf(cent).subtract(precies.afgerond(12)).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.5"));
    }

    private static Kostprijsbouwer bouwer(List<Integer> getallen) {
        Kostprijsbouwer bouwer = new Kostprijsbouwer();
        for (int i = 0; i < DUURDER.size(); i++) {
            bouwer.met(DUURDER.get(i), geschaald(DUURDER.get(i), getallen.get(i)));
        }
        for (int i = 0; i < GOEDKOPER.size(); i++) {
            bouwer.met(GOEDKOPER.get(i), geschaald(GOEDKOPER.get(i), getallen.get(DUURDER.size() + i)));
        }
        for (int i = 0; i < VERDELING.size(); i++) {
            int plek = DUURDER.size() + GOEDKOPER.size() + i;
            bouwer.met(VERDELING.get(i), BigDecimal.valueOf(getallen.get(plek)));
        }
        return bouwer;
    }

    private static BigDecimal verhoogd(String parameter, List<Integer> getallen, int erbij) {
        int duurder = DUURDER.indexOf(parameter);
        int plek = duurder >= 0 ? duurder : DUURDER.size() + GOEDKOPER.indexOf(parameter);
        int hoger = getallen.get(plek) + erbij;
        return geschaald(parameter, parameter.equals("verzuim") ? Math.min(hoger, 99) : hoger);
    }

    /** A number from 1 up to 198 as a fitting value: percent, hours or cents. */
    private static BigDecimal geschaald(String parameter, int getal) {
        return switch (parameter) {
            case "salaris-a", "salaris-b", "salaris-coach" -> BigDecimal.valueOf(getal * 10_000L);
            case "premiegrens", "franchise" -> BigDecimal.valueOf(getal * 100_000L);
            case "bruto-uren" -> BigDecimal.valueOf(1000 + getal * 10L);
            default -> BigDecimal.valueOf(getal);
        };
    }

    private static Getal uurprijs(Kostprijsbouwer bouwer) {
        return laatsteUurprijs(prijs(bouwer));
    }

    /** The exact hourly price, with the indexation where there is one. */
    private static Getal laatsteUurprijs(Productprijs prijs) {
        return prijs.stappen().stream()
                .filter(stap -> stap.naam().startsWith("Uurprijs"))
                .reduce((een, ander) -> ander)
                .orElseThrow()
                .getal();
    }

    private static Productprijs prijs(Kostprijsbouwer bouwer) {
        return Kostprijsberekening.reken(bouwer.maak()).producten().get(0);
    }
}
