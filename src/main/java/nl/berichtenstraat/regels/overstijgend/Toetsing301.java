package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Kopbeeld;
import nl.berichtenstraat.regels.Regelset;
import nl.berichtenstraat.regels.Toewijzingsbeeld;

/** Levels 3 and 4 of a 301, assessed together (IV032). */
public final class Toetsing301 {

    /** The header. */
    public static final Regelset<Kopbeeld> KOP = Regelset.<Kopbeeld>leeg().met(new TR056(), new TR135(), new TR378());

    /** Each ToegewezenProduct. */
    public static final Regelset<Toewijzingsbeeld> PRODUCT = Regelset.<Toewijzingsbeeld>leeg()
            .met(new TR332(), new TR379(), new TR385())
            .elk(Productkeuze::van, new TR381());

    private Toetsing301() {}
}
