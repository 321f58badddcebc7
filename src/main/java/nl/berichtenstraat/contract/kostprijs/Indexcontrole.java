package nl.berichtenstraat.contract.kostprijs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.contract.Contractfout;
import nl.berichtenstraat.contract.Foutenlijst;
import nl.berichtenstraat.contract.Knoop;

/** Checks that indexations follow each other, within the days on which the tariffs hold. */
final class Indexcontrole {

    private Indexcontrole() {}

    static List<Contractfout> fouten(String bestand, Knoop.Kaart wortel) {
        Foutenlijst fouten = new Foutenlijst(bestand);
        LocalDate vorige = LocalDate.parse(wortel.tekst("van"));
        Optional<LocalDate> tot = wortel.tekstAls("tot").map(LocalDate::parse);
        for (Knoop.Kaart index : wortel.kaarten("index")) {
            LocalDate van = LocalDate.parse(index.tekst("van"));
            if (!van.isAfter(vorige)) {
                fouten.meld(
                        index,
                        "van",
                        "deze indexering begint op " + van + ", niet na " + vorige + ". Zet indexeringen op volgorde en"
                                + " laat de eerste na de ingangsdag van de tarieven beginnen.");
            } else if (tot.filter(van::isAfter).isPresent()) {
                fouten.meld(
                        index,
                        "van",
                        "deze indexering begint na de laatste dag van de tarieven (" + tot.get()
                                + "). Haal haar weg of maak tot later.");
            }
            vorige = van;
        }
        return fouten.fouten();
    }
}
