package nl.berichtenstraat.ggk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.ggk.Enveloplezing.Aard;

/** The short values of a message, by their path below its root, collected while it is read. */
final class Velden {

    /** The longest value of the standard has a thousand. */
    private static final int MEESTE_TEKENS = 2_000;

    private final Map<String, String> waarden = new HashMap<>();
    private final List<String> pad = new ArrayList<>();
    private final StringBuilder tekst = new StringBuilder();

    /** An element begins. */
    void in(String element) {
        pad.add(element);
        tekst.setLength(0);
    }

    /** Text in the current element. */
    void tekst(char[] tekens, int vanaf, int lengte) {
        if (tekst.length() + lengte > MEESTE_TEKENS) {
            throw new Bezwaar(Aard.SCHEMA, "Een element heeft meer dan " + MEESTE_TEKENS + " tekens.");
        }
        tekst.append(tekens, vanaf, lengte);
    }

    /** The current element ends; of elements with the same path the first counts. */
    void uit() {
        waarden.putIfAbsent(pad(), tekst.toString());
        tekst.setLength(0);
        pad.remove(pad.size() - 1);
    }

    /** Path of the current element without the root, with slashes between the names; empty at the root. */
    String pad() {
        return String.join("/", pad.subList(Math.min(1, pad.size()), pad.size()));
    }

    /** Whether the root has ended. */
    boolean isKlaar() {
        return pad.isEmpty();
    }

    /** The text of an element; empty text when it was not there. */
    String waarde(String pad) {
        return waarden.getOrDefault(pad, "");
    }

    /** The text of an element; empty when it was not there or empty itself. */
    Optional<String> misschien(String pad) {
        return Optional.of(waarde(pad)).filter(waarde -> !waarde.isEmpty());
    }

    /** Whether this element has ended. */
    boolean heeft(String pad) {
        return waarden.containsKey(pad);
    }
}
