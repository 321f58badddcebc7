package nl.berichtenstraat.straat;

import java.util.regex.Pattern;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.Termijnenregister.Paar;

/** The order group of a message: messages between one gemeente and one aanbieder keep their order. */
final class Groep {

    private static final Pattern GEMEENTE = Pattern.compile("[0-9]{4}");
    private static final Pattern AANBIEDER = Pattern.compile("[0-9]{8}");

    private Groep() {}

    /** Gemeentecode and AGB code; empty when the header names no such pair, for what a sender wrote may be anything. */
    static String van(Berichtkenmerken kenmerken) {
        Paar paar = new Paar(new Gemeentecode(kenmerken.gemeente()), new AgbCode(kenmerken.aanbieder()));
        return bestaat(paar) ? van(paar.gemeente(), paar.aanbieder()) : "";
    }

    /** Whether these are codes as a gemeente and an aanbieder have. */
    static boolean bestaat(Paar paar) {
        return GEMEENTE.matcher(paar.gemeente().code()).matches()
                && AANBIEDER.matcher(paar.aanbieder().code()).matches();
    }

    /** The group of this pair. */
    static String van(Gemeentecode gemeente, AgbCode aanbieder) {
        return gemeente + "-" + aanbieder;
    }
}
