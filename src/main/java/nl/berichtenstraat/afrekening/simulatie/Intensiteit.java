package nl.berichtenstraat.afrekening.simulatie;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Toewijzing;

/**
 * How much is assigned in a month, on days that are assigned: assignments beside each other add up, those after each other
 * weigh by their days. A month counts as 365 / 84 weeks whatever its length, so that nobody changes product in February.
 *
 * @param perWeek volume a week
 * @param eenheid minutes, or parts of a day
 */
record Intensiteit(BigDecimal perWeek, Eenheid eenheid) {

    private static final MathContext NAUWKEURIG = MathContext.DECIMAL128;
    private static final BigDecimal DAGEN_PER_WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal DAGEN_PER_JAAR = BigDecimal.valueOf(365);
    private static final BigDecimal WEEKDAGEN_PER_JAAR = BigDecimal.valueOf(84);
    private static final BigDecimal MINUTEN_PER_UUR = BigDecimal.valueOf(60);

    /** What these assignments amount to; empty when one of them says nothing that can be compared. */
    static Optional<Intensiteit> van(YearMonth maand, List<Toewijzing> toewijzingen) {
        Periode dagen = Periode.van(maand);
        List<Toewijzing> inMaand = toewijzingen.stream()
                .filter(t -> t.inhoud().looptijd().overlapt(dagen))
                .toList();
        if (inMaand.isEmpty() || !zijnVergelijkbaar(inMaand)) {
            return Optional.empty();
        }
        BigDecimal som = BigDecimal.ZERO;
        for (Toewijzing t : inMaand) {
            long aantal = t.inhoud().looptijd().doorsnede(dagen).orElseThrow().dagen();
            som = som.add(perWeek(t).multiply(BigDecimal.valueOf(aantal)), NAUWKEURIG);
        }
        BigDecimal perWeek = som.divide(BigDecimal.valueOf(dagenSamen(dagen, inMaand)), NAUWKEURIG);
        return Optional.of(new Intensiteit(
                perWeek, eenheid(inMaand.get(0).inhoud().omvang().orElseThrow())));
    }

    /** Whole minutes or parts of a day a week, rounded half up. */
    long heelPerWeek() {
        return perWeek.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** Whole minutes or parts of a day in an average month, rounded half up. */
    long heelPerMaand() {
        return perWeek.multiply(DAGEN_PER_JAAR)
                .divide(WEEKDAGEN_PER_JAAR, NAUWKEURIG)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static boolean zijnVergelijkbaar(List<Toewijzing> toewijzingen) {
        return toewijzingen.stream().allMatch(Intensiteit::isVergelijkbaar)
                && toewijzingen.stream()
                                .map(t -> eenheid(t.inhoud().omvang().orElseThrow()))
                                .distinct()
                                .count()
                        == 1;
    }

    private static boolean isVergelijkbaar(Toewijzing t) {
        boolean zonderEinde = t.inhoud().einddatum().isEmpty();
        return t.inhoud()
                .omvang()
                .filter(o ->
                        o.eenheid() == Eenheid.MINUUT || o.eenheid() == Eenheid.UUR || o.eenheid() == Eenheid.DAGDEEL)
                .filter(o -> o.frequentie() != Frequentie.TOTAAL || !zonderEinde)
                .isPresent();
    }

    private static BigDecimal perWeek(Toewijzing t) {
        Omvang omvang = t.inhoud().omvang().orElseThrow();
        BigDecimal volume = BigDecimal.valueOf(omvang.volume());
        BigDecimal heel = omvang.eenheid() == Eenheid.UUR ? volume.multiply(MINUTEN_PER_UUR) : volume;
        return switch (omvang.frequentie()) {
            case DAG -> heel.multiply(DAGEN_PER_WEEK);
            case WEEK -> heel;
            case MAAND -> heel.multiply(WEEKDAGEN_PER_JAAR).divide(DAGEN_PER_JAAR, NAUWKEURIG);
            case TOTAAL ->
                heel.multiply(DAGEN_PER_WEEK)
                        .divide(BigDecimal.valueOf(t.inhoud().looptijd().dagen()), NAUWKEURIG);
        };
    }

    private static Eenheid eenheid(Omvang omvang) {
        return omvang.eenheid() == Eenheid.DAGDEEL ? Eenheid.DAGDEEL : Eenheid.MINUUT;
    }

    private static long dagenSamen(Periode maand, List<Toewijzing> toewijzingen) {
        return maand.begin()
                .datesUntil(maand.eind().plusDays(1))
                .filter(dag -> toewijzingen.stream()
                        .anyMatch(t -> t.inhoud().looptijd().bevat(dag)))
                .count();
    }
}
