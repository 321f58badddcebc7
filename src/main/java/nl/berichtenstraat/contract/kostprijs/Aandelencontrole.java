package nl.berichtenstraat.contract.kostprijs;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.contract.Contractfout;
import nl.berichtenstraat.contract.Foutenlijst;
import nl.berichtenstraat.contract.Knoop;

/** Checks that shares are complete: those of the caos, and those of the functions of a product. */
final class Aandelencontrole {

    private static final BigDecimal HEEL = BigDecimal.valueOf(100);

    private final Foutenlijst fouten;

    private Aandelencontrole(String bestand) {
        fouten = new Foutenlijst(bestand);
    }

    static List<Contractfout> fouten(String bestand, Knoop.Kaart wortel) {
        Aandelencontrole controle = new Aandelencontrole(bestand);
        controle.toets(
                wortel,
                "caos",
                "de aandelen van de cao's",
                wortel.kaarten("caos").stream().map(cao -> cao.kaart("aandeel")));
        for (Knoop.Kaart product : wortel.kaarten("producten")) {
            controle.toets(
                    product,
                    "functies",
                    "de aandelen van de functies van product " + product.tekst("code"),
                    product.kaarten("functies").stream());
        }
        return controle.fouten.fouten();
    }

    private void toets(Knoop.Kaart bij, String sleutel, String wat, Stream<Knoop.Kaart> delen) {
        BigDecimal som = delen.map(deel -> deel.getal("procent")).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tekort = HEEL.subtract(som);
        if (tekort.signum() != 0) {
            fouten.meld(
                    bij,
                    sleutel,
                    wat + " zijn samen " + procent(som) + " en moeten samen 100 % zijn. "
                            + (tekort.signum() > 0 ? "Verdeel er nog " : "Haal er ") + procent(tekort.abs())
                            + (tekort.signum() > 0 ? " bij." : " af."));
        }
    }

    private static String procent(BigDecimal getal) {
        return Maat.PROCENT.tekst(Getal.van(getal));
    }
}
