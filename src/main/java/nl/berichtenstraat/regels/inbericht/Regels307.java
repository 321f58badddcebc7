package nl.berichtenstraat.regels.inbericht;

import java.util.List;
import nl.berichtenstraat.bericht.StopProduct;
import nl.berichtenstraat.bericht.Stopbericht;
import nl.berichtenstraat.regels.Regelset;

/** What a stopbericht (307) must satisfy on its own. */
public final class Regels307 {

    /** The rules in the order of the message. */
    public static final Regelset<Stopbericht> IN_BERICHT = Regelset.<Stopbericht>leeg()
            .op(Stopbericht::client, new CS002())
            .elk(Regels307::geboorte, new TR002(), new CS139())
            .elk(Regels307::geboortedatum, new TR134())
            .elk(Stopbericht::producten, new CS058(), new TR018())
            .elk(Regels307::sleutels, new TR101());

    private Regels307() {}

    private static List<Geboorte> geboorte(Stopbericht bericht) {
        return Geboorte.van(bericht.kop(), bericht.client());
    }

    private static List<Toetsdatum> geboortedatum(Stopbericht bericht) {
        return geboorte(bericht).stream().map(Geboorte::datum).toList();
    }

    private static List<Sleutelvoorkomen> sleutels(Stopbericht bericht) {
        return Sleutelvoorkomen.van(
                "StopProduct",
                "ToewijzingNummer, Product, Begindatum, RedenBeeindiging en Einddatum",
                bericht.producten(),
                stop -> List.of(
                        stop.toewijzingNummer(),
                        stop.product(),
                        stop.begindatum(),
                        stop.redenBeeindiging(),
                        stop.einddatum()),
                StopProduct::plaats);
    }
}
