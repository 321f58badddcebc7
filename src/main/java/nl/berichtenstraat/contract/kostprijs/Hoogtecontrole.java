package nl.berichtenstraat.contract.kostprijs;

import java.util.List;
import nl.berichtenstraat.contract.Contractfout;
import nl.berichtenstraat.contract.Foutenlijst;
import nl.berichtenstraat.contract.Knoop;

/** Checks that every tariff fits a contract. */
final class Hoogtecontrole {

    /** Highest tariff a contract can have, in cents. */
    private static final Getal HOOGSTE = Getal.van(99_999_999);

    private Hoogtecontrole() {}

    static List<Contractfout> fouten(String bestand, Knoop.Kaart wortel, Kostprijsopbouw opbouw) {
        Foutenlijst fouten = new Foutenlijst(bestand);
        List<Knoop.Kaart> producten = wortel.kaarten("producten");
        for (int i = 0; i < producten.size(); i++) {
            Productprijs prijs = opbouw.producten().get(i);
            if (prijs.tarieven().stream().anyMatch(tarief -> tarief.cent().isMeerDan(HOOGSTE))) {
                fouten.meld(
                        producten.get(i),
                        "code",
                        "product " + prijs.product().code() + " komt uit op een tarief van meer dan "
                                + Maat.EURO.tekst(HOOGSTE)
                                + "; zo hoog kan een tarief in een contract niet zijn. Kijk de bedragen en uren na.");
            }
        }
        return fouten.fouten();
    }
}
