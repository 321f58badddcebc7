package nl.berichtenstraat.regels.overstijgend;

import java.util.List;
import nl.berichtenstraat.regels.Kopbeeld;
import nl.berichtenstraat.regels.Regelset;
import nl.berichtenstraat.regels.Toewijzingenbeeld;
import nl.berichtenstraat.regels.Toewijzingsbeeld;

/** Levels 3 and 4 of a 301, assessed together (IV032). */
public final class Toetsing301 {

    /** The header. */
    public static final Regelset<Kopbeeld> KOP = Regelset.<Kopbeeld>leeg().met(new TR056(), new TR135(), new TR378());

    /** The message as a whole; signals only. */
    public static final Regelset<Toewijzingenbeeld> BERICHT =
            Regelset.<Toewijzingenbeeld>leeg().met(new OP087(), new IV093(), new OP348(), new OP380());

    /** Each ToegewezenProduct. */
    public static final Regelset<Toewijzingsbeeld> PRODUCT = Regelset.<Toewijzingsbeeld>leeg()
            .met(new TR332(), new TR379(), new TR385())
            .elk(Toetsing301::opvolger, new IV066(), new IV099())
            .elk(Productkeuze::van, new TR381());

    private Toetsing301() {}

    /**
     * A version that can be compared with the one before it: not what stands under the number of something else (TR332),
     * nor what arrives after a later version.
     */
    private static List<Toewijzingsbeeld> opvolger(Toewijzingsbeeld beeld) {
        return TR332.isVanIetsAnders(beeld) || beeld.isAchterhaald() ? List.of() : List.of(beeld);
    }
}
