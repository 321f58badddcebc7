package nl.berichtenstraat.contract;

import java.math.BigDecimal;
import java.util.List;

/** Checks the thresholds of benutting, of the contract and of each product: the lower one not above the upper one. */
final class Benuttingscontrole {

    private Benuttingscontrole() {}

    static List<Contractfout> fouten(Contractbestand bestand) {
        Foutenlijst fouten = new Foutenlijst(bestand.naam());
        Knoop.Kaart wortel = bestand.wortel();
        toets(wortel, fouten);
        wortel.kaarten("producten").forEach(product -> toets(product, fouten));
        return fouten.fouten();
    }

    private static void toets(Knoop.Kaart deel, Foutenlijst fouten) {
        deel.kaartAls("benutting").ifPresent(benutting -> {
            BigDecimal onder = benutting.getal("ondergrens");
            BigDecimal boven = benutting.getal("bovengrens");
            if (onder.compareTo(boven) > 0) {
                fouten.meld(
                        benutting,
                        "ondergrens",
                        "de ondergrens (" + onder + ") is hoger dan de bovengrens (" + boven
                                + "). Maak de ondergrens lager of de bovengrens hoger.");
            }
        });
    }
}
