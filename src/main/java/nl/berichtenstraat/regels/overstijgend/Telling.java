package nl.berichtenstraat.regels.overstijgend;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static nl.berichtenstraat.regels.Tekst.aantal;
import static nl.berichtenstraat.regels.overstijgend.Woorden.periode;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.Supplier;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.regels.Uitlegsjablonen;

/**
 * How often the assigned volume fits in a range of days, by the calendar of IV077: weeks touched for effort-based,
 * Sundays for output-based execution.
 *
 * @param keer the number
 * @param woorden how it came about, in Dutch, ending in the number with its noun; made on demand, since few lines fail
 */
record Telling(long keer, Supplier<String> woorden) {

    /** Within one product period of an assignment with this category and term (TR321). */
    static Telling inProductperiode(
            Omvang omvang, String categorie, Periode productperiode, Periode looptijd, Standaard standaard) {
        return switch (omvang.frequentie()) {
            case WEEK -> {
                OptionalInt vast = omvang.eenheid().isOutput() ? OptionalInt.empty() : standaard.vasteWeken(categorie);
                yield vast.isPresent()
                        ? vasteWeken(vast.getAsInt(), categorie)
                        : over(omvang, productperiode, looptijd);
            }
            case MAAND -> new Telling(1, () -> Uitlegsjablonen.deel("maand", "periode", periode(productperiode)));
            case DAG, TOTAAL -> over(omvang, productperiode, looptijd);
        };
    }

    /**
     * Over the whole assignment (TR322).
     *
     * @param termijn the days that count: the term, or its part up to the month claimed when it runs on
     * @param looptijd the term
     */
    static Telling overToewijzing(Omvang omvang, Periode termijn, Periode looptijd) {
        return over(omvang, termijn, looptijd);
    }

    private static Telling over(Omvang omvang, Periode deel, Periode looptijd) {
        return switch (omvang.frequentie()) {
            case DAG -> geteld("dagen", deel, deel.dagen(), "dag", "dagen");
            case WEEK -> omvang.eenheid().isOutput() ? zondagen(deel, looptijd) : weken(deel);
            case MAAND -> geteld("maanden", deel, deel.geraakteMaanden(), "kalendermaand", "kalendermaanden");
            case TOTAAL -> new Telling(1, () -> Uitlegsjablonen.deel("totaal"));
        };
    }

    /** Household help may be claimed for six weeks in any product period, however short (IV077, D22). */
    private static Telling vasteWeken(int aantal, String categorie) {
        return new Telling(aantal, () -> Uitlegsjablonen.deel("vaste-weken", "categorie", categorie, "weken", aantal));
    }

    private static Telling weken(Periode deel) {
        return geteld("weken", deel, deel.geraakteWeken(), "kalenderweek", "kalenderweken");
    }

    /**
     * Sundays in the part, plus one where the assignment's last Sunday lies if it does not end on a Sunday (IV076). An
     * assignment without a Sunday counts as one week where it ends (D32).
     */
    private static Telling zondagen(Periode deel, Periode looptijd) {
        LocalDate laatsteZondag = looptijd.eind().with(previousOrSame(SUNDAY));
        if (laatsteZondag.isBefore(looptijd.begin())) {
            return zonderZondag(deel.bevat(looptijd.eind()) ? 1 : 0);
        }
        Telling zondagen = geteld("zondagen", deel, deel.zondagen(), "zondag", "zondagen");
        boolean restweek = !laatsteZondag.equals(looptijd.eind()) && deel.bevat(laatsteZondag);
        return restweek ? zondagen.plusRestweek() : zondagen;
    }

    private static Telling zonderZondag(long keer) {
        return new Telling(keer, () -> Uitlegsjablonen.deel("zonder-zondag", "keer", keer));
    }

    private Telling plusRestweek() {
        long samen = keer + 1;
        return new Telling(samen, () -> Uitlegsjablonen.deel("restweek", "zondagen", woorden.get(), "samen", samen));
    }

    private static Telling geteld(String naam, Periode deel, long keer, String een, String meer) {
        return new Telling(
                keer, () -> Uitlegsjablonen.deel(naam, "periode", periode(deel), "aantal", aantal(keer, een, meer)));
    }
}
