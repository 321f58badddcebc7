package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Antwoordbericht;
import nl.berichtenstraat.regels.Regelset;

/** What an answer to a verzoek (319) must satisfy on its own. */
public final class Regels319 {

    /** The rules in the order of the message. */
    public static final Regelset<Antwoordbericht> IN_BERICHT =
            Regelset.<Antwoordbericht>leeg().met(new CD085(), new CD086());

    private Regels319() {}
}
