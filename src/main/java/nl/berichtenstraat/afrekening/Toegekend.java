package nl.berichtenstraat.afrekening;

import static nl.berichtenstraat.afrekening.Getaltekst.aantal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.register.Geleverd;

/**
 * What the lines of a span were granted for, with the arithmetic.
 *
 * @param cent whole cents
 * @param som the arithmetic with its outcome, in Dutch
 */
record Toegekend(long cent, String som) {

    static Toegekend van(List<Maandfeiten> maanden) {
        Map<Eenheid, long[]> perEenheid = new TreeMap<>();
        long cent = 0;
        for (Maandfeiten maand : maanden) {
            for (Geleverd deel : maand.geleverd()) {
                long[] som = perEenheid.computeIfAbsent(deel.eenheid(), e -> new long[2]);
                som[0] += deel.volume();
                som[1] += deel.cent();
                cent += deel.cent();
            }
        }
        List<String> delen = new ArrayList<>();
        perEenheid.forEach((eenheid, som) -> delen.add(deel(eenheid, som[0], som[1])));
        return new Toegekend(cent, tekst(delen, cent));
    }

    private static String tekst(List<String> delen, long cent) {
        if (delen.isEmpty()) {
            return "niets geleverd: " + Bedrag.inEuro(0);
        }
        return delen.size() == 1 ? delen.get(0) : String.join(" + ", delen) + " samen " + Bedrag.inEuro(cent);
    }

    /** A price is shown when it explains the amount: cents that do not divide are the roundings of several lines. */
    private static String deel(Eenheid eenheid, long volume, long cent) {
        String bedrag = Bedrag.inEuro(cent);
        if (eenheid == Eenheid.EURO) {
            return bedrag;
        }
        String geheel = naam(eenheid, volume);
        if (volume > 0 && cent % volume == 0) {
            return geheel + " x " + Bedrag.inEuro(cent / volume) + " = " + bedrag;
        }
        boolean perUur = eenheid == Eenheid.MINUUT && volume > 0 && cent * 60 % volume == 0;
        return perUur
                ? geheel + " x " + Bedrag.inEuro(cent * 60 / volume) + " / 60 = " + bedrag
                : geheel + " = " + bedrag;
    }

    private static String naam(Eenheid eenheid, long volume) {
        return switch (eenheid) {
            case MINUUT -> aantal(volume, "minuut", "minuten");
            case UUR -> volume + " uur";
            case ETMAAL -> aantal(volume, "etmaal", "etmalen");
            case DAGDEEL -> aantal(volume, "dagdeel", "dagdelen");
            case STUKS_OUTPUT, STUKS_INSPANNING -> aantal(volume, "stuk", "stuks");
            case EURO -> "";
        };
    }
}
