package nl.berichtenstraat.regels.overstijgend;

import java.util.List;
import nl.berichtenstraat.bericht.StopProduct;
import nl.berichtenstraat.regels.Kopbeeld;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Regelset;

/** Levels 3 and 4 of a 307, assessed together (IV032). */
public final class Toetsing307 {

    /** The header. */
    public static final Regelset<Kopbeeld> KOP = Regelset.<Kopbeeld>leeg().met(new TR056(), new TR135(), new TR378());

    /** Each StopProduct; use {@link Leveringsbeoordeling} to assess them in their order. */
    public static final Regelset<Leveringsbeeld<StopProduct>> STOP = Regelset.<Leveringsbeeld<StopProduct>>leeg()
            .elk(Toetsing307::verwijdering, new TR063())
            .elk(
                    Toetsing307::nieuw,
                    new TR019(),
                    new TR074(),
                    new TR382(),
                    new TR413(),
                    new TR414(),
                    new TR415(),
                    new IV075())
            .elk(Toetsing307::nieuwProduct, new TR381());

    private Toetsing307() {}

    private static List<Leveringsbeeld<StopProduct>> verwijdering(Leveringsbeeld<StopProduct> beeld) {
        return beeld.melding().isVerwijdering() ? List.of(beeld) : List.of();
    }

    private static List<Leveringsbeeld<StopProduct>> nieuw(Leveringsbeeld<StopProduct> beeld) {
        return beeld.melding().isVerwijdering() ? List.of() : List.of(beeld);
    }

    private static List<Productkeuze> nieuwProduct(Leveringsbeeld<StopProduct> beeld) {
        return beeld.melding().isVerwijdering() ? List.of() : Productkeuze.van(beeld);
    }
}
