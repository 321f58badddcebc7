package nl.berichtenstraat.regels.overstijgend;

import java.util.List;
import nl.berichtenstraat.bericht.StartProduct;
import nl.berichtenstraat.regels.Kopbeeld;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Regelset;

/** Levels 3 and 4 of a 305, assessed together (IV032). */
public final class Toetsing305 {

    /** The header. */
    public static final Regelset<Kopbeeld> KOP = Regelset.<Kopbeeld>leeg().met(new TR056(), new TR135(), new TR378());

    /** Each StartProduct; use {@link Leveringsbeoordeling} to assess them in their order. */
    public static final Regelset<Leveringsbeeld<StartProduct>> START = Regelset.<Leveringsbeeld<StartProduct>>leeg()
            .elk(Toetsing305::verwijdering, new TR063(), new TR071())
            .elk(Toetsing305::nieuw, new TR019(), new TR074(), new TR326(), new IV075(), new OP011())
            .elk(Toetsing305::nieuwProduct, new TR381());

    private Toetsing305() {}

    private static List<Leveringsbeeld<StartProduct>> verwijdering(Leveringsbeeld<StartProduct> beeld) {
        return beeld.melding().isVerwijdering() ? List.of(beeld) : List.of();
    }

    private static List<Leveringsbeeld<StartProduct>> nieuw(Leveringsbeeld<StartProduct> beeld) {
        return beeld.melding().isVerwijdering() ? List.of() : List.of(beeld);
    }

    private static List<Productkeuze> nieuwProduct(Leveringsbeeld<StartProduct> beeld) {
        return beeld.melding().isVerwijdering() ? List.of() : Productkeuze.van(beeld);
    }
}
