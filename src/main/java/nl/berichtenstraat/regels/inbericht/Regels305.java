package nl.berichtenstraat.regels.inbericht;

import java.util.List;
import nl.berichtenstraat.bericht.StartProduct;
import nl.berichtenstraat.bericht.Startbericht;
import nl.berichtenstraat.regels.Regelset;

/** What a startbericht (305) must satisfy on its own. */
public final class Regels305 {

    /** The rules in the order of the message. */
    public static final Regelset<Startbericht> IN_BERICHT = Regelset.<Startbericht>leeg()
            .op(Startbericht::client, new CS002())
            .elk(Regels305::geboorte, new TR002(), new CS139())
            .elk(Regels305::geboortedatum, new TR134())
            .elk(Startbericht::producten, new CS058())
            .elk(Regels305::sleutels, new TR101());

    private Regels305() {}

    private static List<Geboorte> geboorte(Startbericht bericht) {
        return Geboorte.van(bericht.kop(), bericht.client());
    }

    private static List<Toetsdatum> geboortedatum(Startbericht bericht) {
        return geboorte(bericht).stream().map(Geboorte::datum).toList();
    }

    private static List<Sleutelvoorkomen> sleutels(Startbericht bericht) {
        return Sleutelvoorkomen.van(
                "StartProduct",
                "ToewijzingNummer, Product en Begindatum",
                bericht.producten(),
                start -> List.of(start.toewijzingNummer(), start.product(), start.begindatum()),
                StartProduct::plaats);
    }
}
