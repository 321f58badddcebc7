package nl.berichtenstraat.beheer.toegang;

import nl.berichtenstraat.beheer.web.Webfout;

/** Why someone gives power or takes it away. */
final class Reden {

    private static final int LANGSTE = 500;

    private Reden() {}

    /**
     * The reason, without spaces around it.
     *
     * @throws Webfout 400 when there is none or it is a whole story
     */
    static String eis(String reden) {
        String kaal = reden.strip();
        if (kaal.isEmpty()) {
            throw Webfout.ongeldig("Schrijf op waarom: dat komt in het logboek.");
        }
        if (kaal.length() > LANGSTE) {
            throw Webfout.ongeldig("Een reden heeft hoogstens " + LANGSTE + " tekens.");
        }
        return kaal;
    }
}
