package nl.berichtenstraat.contract.kostprijs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.berichtenstraat.contract.Contractfout;
import nl.berichtenstraat.contract.Foutenlijst;
import nl.berichtenstraat.contract.Knoop;

/** Checks that every value says where it comes from: a document of the list, or that it is an example. */
final class Herkomstcontrole {

    private static final Set<String> WAARDEN = Set.of("procent", "uren", "cent");

    private final Foutenlijst fouten;
    private final Set<String> bronnen = new TreeSet<>();

    private Herkomstcontrole(String bestand) {
        fouten = new Foutenlijst(bestand);
    }

    static List<Contractfout> fouten(String bestand, Knoop.Kaart wortel) {
        Herkomstcontrole controle = new Herkomstcontrole(bestand);
        wortel.kaarten("bronnen").forEach(bron -> controle.bronnen.add(bron.tekst("bron")));
        wortel.kaarten().filter(Herkomstcontrole::isWaarde).forEach(controle::toets);
        return controle.fouten.fouten();
    }

    private static boolean isWaarde(Knoop.Kaart kaart) {
        return kaart.velden().keySet().stream().anyMatch(WAARDEN::contains);
    }

    private void toets(Knoop.Kaart waarde) {
        Optional<String> bron = waarde.tekstAls("bron");
        boolean voorbeeld = waarde.waar("voorbeeld");
        if (bron.isEmpty() && !voorbeeld) {
            fouten.meld(
                    waarde,
                    "voorbeeld",
                    "deze waarde zegt niet waar zij vandaan komt. Voeg 'bron: ...' toe met een naam uit bronnen, of"
                            + " 'voorbeeld: true' als geen document haar noemt.");
        } else if (bron.isPresent() && voorbeeld) {
            fouten.meld(
                    waarde,
                    "voorbeeld",
                    "deze waarde heeft een bron en is toch een voorbeeld. Haal één van de twee weg.");
        } else if (bron.isEmpty() && waarde.waarde("paragraaf").isPresent()) {
            fouten.meld(waarde, "paragraaf", "een paragraaf zonder bron zegt niets. Haal haar weg of noem de bron.");
        } else if (bron.isPresent() && !bronnen.contains(bron.get())) {
            fouten.meld(waarde, "bron", onbekend(bron.get()));
        }
    }

    private String onbekend(String bron) {
        String keuze = bronnen.isEmpty()
                ? "Zet het document daar bij."
                : "Gebruik een van: " + String.join(", ", bronnen) + "; of zet het document daar bij.";
        return "bron '" + bron + "' staat niet in bronnen. " + keuze;
    }
}
