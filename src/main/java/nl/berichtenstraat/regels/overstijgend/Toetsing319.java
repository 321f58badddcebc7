package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Antwoordbeeld;
import nl.berichtenstraat.regels.Kopbeeld;
import nl.berichtenstraat.regels.Regelset;

/** Levels 3 and 4 of a 319, assessed together (IV032). */
public final class Toetsing319 {

    /** The header. */
    public static final Regelset<Kopbeeld> KOP = Regelset.<Kopbeeld>leeg().met(new TR056(), new TR135(), new TR378());

    /** The record Antwoord. */
    public static final Regelset<Antwoordbeeld> ANTWOORD = Regelset.<Antwoordbeeld>leeg()
            .met(new TR355())
            .elk(BeantwoordVerzoek::van, new TR359(), new TR360(), new TR365());

    private Toetsing319() {}
}
