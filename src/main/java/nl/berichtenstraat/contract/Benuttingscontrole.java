package nl.berichtenstraat.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Checks the thresholds of benutting, of the contract and of each product: the lower one not above the upper one. */
final class Benuttingscontrole {

    private Benuttingscontrole() {}

    static List<Contractfout> fouten(Contractbestand bestand) {
        List<Contractfout> fouten = new ArrayList<>();
        Knoop.Kaart wortel = bestand.wortel();
        toets(bestand, wortel, fouten);
        wortel.kaarten("producten").forEach(product -> toets(bestand, product, fouten));
        return fouten;
    }

    private static void toets(Contractbestand bestand, Knoop.Kaart deel, List<Contractfout> fouten) {
        deel.kaartAls("benutting").ifPresent(benutting -> {
            BigDecimal onder = benutting.getal("ondergrens");
            BigDecimal boven = benutting.getal("bovengrens");
            if (onder.compareTo(boven) > 0) {
                String melding = "de ondergrens (" + onder + ") is hoger dan de bovengrens (" + boven
                        + "). Maak de ondergrens lager of de bovengrens hoger.";
                fouten.add(new Contractfout(bestand.naam(), benutting.regel(List.of("ondergrens")), melding));
            }
        });
    }
}
