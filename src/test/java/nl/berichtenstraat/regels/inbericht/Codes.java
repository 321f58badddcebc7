package nl.berichtenstraat.regels.inbericht;

import java.util.List;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Regelset;

/** The codes of what a manifest finds, in order: a test about one fault expects one code. */
final class Codes {

    private Codes() {}

    static <M> List<String> van(Regelset<M> regels, M bericht) {
        return van(regels.toets(bericht));
    }

    static List<String> van(List<Bevinding> bevindingen) {
        return bevindingen.stream().map(Bevinding::regel).toList();
    }
}
