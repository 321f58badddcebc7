package nl.berichtenstraat.straat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What became of a received message. */
public enum Oordeel {
    /** Correct, and applied. */
    GOEDGEKEURD,
    /** A declaration of which some lines were rejected. */
    DEELS,
    /** Rejected, and answered. */
    AFGEKEURD,
    /** Not readable, or not for this lane: a fault to the sender, no answer in the standard's messages. */
    FOUT,
    /** The same bytes as an earlier message: answered again identically. */
    DUBBEL;

    /** In lower case, as files and the register have it. */
    public String tekst() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them so, in order. */
    public static List<String> teksten() {
        return Arrays.stream(values()).map(Oordeel::tekst).toList();
    }
}
