package nl.berichtenstraat.afrekening.simulatie;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.afrekening.Breuk;
import nl.berichtenstraat.afrekening.Maanddagen;
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
record Intensiteit(Breuk perWeek, Eenheid eenheid) {

    private static final long DAGEN_PER_WEEK = 7;
    private static final long DAGEN_PER_JAAR = 365;
    private static final long WEEKDAGEN_PER_JAAR = 84;
    private static final long MINUTEN_PER_UUR = 60;

    /** What these assignments amount to; empty when one of them says nothing that can be compared. */
    static Optional<Intensiteit> van(YearMonth maand, List<Toewijzing> toewijzingen) {
        List<Toewijzing> inMaand = toewijzingen.stream()
                .filter(t -> t.inhoud().looptijd().overlapt(Periode.van(maand)))
                .toList();
        if (inMaand.isEmpty() || !zijnVergelijkbaar(inMaand)) {
            return Optional.empty();
        }
        Breuk som = Breuk.NUL;
        for (Toewijzing t : inMaand) {
            som = som.plus(perWeek(t).maal(dagen(maand, List.of(t))));
        }
        Breuk perWeek = som.maal(Breuk.van(1, dagen(maand, inMaand)));
        return Optional.of(new Intensiteit(
                perWeek, eenheid(inMaand.get(0).inhoud().omvang().orElseThrow())));
    }

    /** Whole minutes or parts of a day a week, rounded half up. */
    long heelPerWeek() {
        return perWeek.heel();
    }

    /** Whole minutes or parts of a day in an average month, rounded half up. */
    long heelPerMaand() {
        return perWeek.maal(Breuk.van(DAGEN_PER_JAAR, WEEKDAGEN_PER_JAAR)).heel();
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

    private static Breuk perWeek(Toewijzing t) {
        Omvang omvang = t.inhoud().omvang().orElseThrow();
        Breuk volume = Breuk.van(omvang.volume(), 1).maal(omvang.eenheid() == Eenheid.UUR ? MINUTEN_PER_UUR : 1);
        return switch (omvang.frequentie()) {
            case DAG -> volume.maal(DAGEN_PER_WEEK);
            case WEEK -> volume;
            case MAAND -> volume.maal(Breuk.van(WEEKDAGEN_PER_JAAR, DAGEN_PER_JAAR));
            case TOTAAL ->
                volume.maal(Breuk.van(DAGEN_PER_WEEK, t.inhoud().looptijd().dagen()));
        };
    }

    private static Eenheid eenheid(Omvang omvang) {
        return omvang.eenheid() == Eenheid.DAGDEEL ? Eenheid.DAGDEEL : Eenheid.MINUUT;
    }

    /** On how many days of the month any of these holds. */
    private static int dagen(YearMonth maand, List<Toewijzing> toewijzingen) {
        return Maanddagen.van(
                        maand,
                        toewijzingen.stream().map(t -> t.inhoud().looptijd()).toList())
                .aantal();
    }
}
