package nl.berichtenstraat.contract.kostprijs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.berichtenstraat.contract.Contractfout;
import nl.berichtenstraat.contract.Foutenlijst;
import nl.berichtenstraat.contract.Knoop;

/** Checks names: none twice in a list, and every function of a product has a scale in every cao. */
final class Naamcontrole {

    private final Foutenlijst fouten;

    private Naamcontrole(String bestand) {
        fouten = new Foutenlijst(bestand);
    }

    static List<Contractfout> fouten(String bestand, Knoop.Kaart wortel) {
        Naamcontrole controle = new Naamcontrole(bestand);
        List<Knoop.Kaart> caos = wortel.kaarten("caos");
        List<Knoop.Kaart> producten = wortel.kaarten("producten");
        controle.dubbel(wortel.kaarten("bronnen"), "bron");
        controle.dubbel(caos, "cao");
        caos.forEach(cao -> controle.dubbel(cao.kaarten("functies"), "functie"));
        controle.dubbel(producten, "code");
        for (Knoop.Kaart product : producten) {
            controle.dubbel(product.kaarten("functies"), "functie");
            controle.dubbel(product.kaarten("tarieven"), "eenheid");
            product.kaarten("functies").forEach(functie -> caos.forEach(cao -> controle.schaal(functie, cao)));
        }
        return controle.fouten.fouten();
    }

    private void dubbel(List<Knoop.Kaart> delen, String sleutel) {
        Set<String> gezien = new HashSet<>();
        for (Knoop.Kaart deel : delen) {
            String naam = deel.tekst(sleutel);
            if (!gezien.add(naam)) {
                fouten.meld(deel, sleutel, sleutel + " '" + naam + "' staat twee keer in deze lijst. Haal er één weg.");
            }
        }
    }

    private void schaal(Knoop.Kaart functie, Knoop.Kaart cao) {
        String naam = functie.tekst("functie");
        List<String> bekend = cao.kaarten("functies").stream()
                .map(schaal -> schaal.tekst("functie"))
                .toList();
        if (!bekend.contains(naam)) {
            fouten.meld(
                    functie,
                    "functie",
                    "functie '" + naam + "' heeft bij cao '" + cao.tekst("cao")
                            + "' geen schaal. Voeg haar daar toe, of" + " gebruik een van: "
                            + bekend.stream().distinct().sorted().collect(Collectors.joining(", ")) + ".");
        }
    }
}
