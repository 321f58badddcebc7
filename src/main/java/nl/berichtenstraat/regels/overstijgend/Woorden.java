package nl.berichtenstraat.regels.overstijgend;

import java.util.Optional;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.regels.Tekst;

/** Dutch words for the values that rules look at. */
final class Woorden {

    private Woorden() {}

    /** A volume with its unit, for example {@code 120 minuten}; unit 83 as an amount. */
    static String volume(long volume, Eenheid eenheid) {
        return switch (eenheid) {
            case MINUUT -> Tekst.aantal(volume, "minuut", "minuten");
            case UUR -> Tekst.aantal(volume, "uur", "uur");
            case ETMAAL -> Tekst.aantal(volume, "etmaal", "etmalen");
            case DAGDEEL -> Tekst.aantal(volume, "dagdeel", "dagdelen");
            case STUKS_OUTPUT, STUKS_INSPANNING -> Tekst.aantal(volume, "stuk", "stuks");
            case EURO -> Tekst.euro(volume);
        };
    }

    /** A size, for example {@code 120 minuten per week}, or that there is none. */
    static String omvang(Optional<Omvang> omvang) {
        return omvang.map(o -> volume(o.volume(), o.eenheid()) + " " + frequentie(o.frequentie()))
                .orElse("geen Omvang");
    }

    private static String frequentie(Frequentie frequentie) {
        return switch (frequentie) {
            case DAG -> "per dag";
            case WEEK -> "per week";
            case MAAND -> "per maand";
            case TOTAAL -> "in totaal";
        };
    }

    /** A whole calendar month by name, any other period by its first and last day. */
    static String periode(Periode periode) {
        if (!periode.isLeeg() && periode.equals(Periode.van(periode.beginmaand()))) {
            return Tekst.maand(periode.beginmaand());
        }
        return Tekst.periode(periode);
    }
}
