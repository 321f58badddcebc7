package nl.berichtenstraat.contract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks every {@code van} and {@code tot} of a file: existing days, and the last one not before the first. */
final class Datumcontrole {

    private final String bestand;
    private final List<Contractfout> fouten = new ArrayList<>();

    private Datumcontrole(String bestand) {
        this.bestand = bestand;
    }

    static List<Contractfout> fouten(String bestand, Knoop wortel) {
        Datumcontrole controle = new Datumcontrole(bestand);
        controle.kijk(wortel);
        return controle.fouten;
    }

    private void kijk(Knoop knoop) {
        if (knoop instanceof Knoop.Kaart kaart) {
            toets(kaart);
            kaart.velden().values().forEach(veld -> kijk(veld.waarde()));
        } else if (knoop instanceof Knoop.Lijst lijst) {
            lijst.delen().forEach(this::kijk);
        }
    }

    private void toets(Knoop.Kaart kaart) {
        Optional<LocalDate> van = datum(kaart, "van");
        Optional<LocalDate> tot = datum(kaart, "tot");
        if (van.isPresent() && tot.isPresent() && tot.get().isBefore(van.get())) {
            meld(
                    kaart,
                    "tot",
                    "tot (" + tot.get() + ") ligt voor van (" + van.get() + "). Maak tot gelijk aan van of later.");
        }
    }

    private Optional<LocalDate> datum(Knoop.Kaart kaart, String sleutel) {
        Optional<String> tekst = kaart.tekstAls(sleutel);
        try {
            return tekst.map(LocalDate::parse);
        } catch (DateTimeException e) {
            meld(kaart, sleutel, "'" + tekst.get() + "' bestaat niet. Geef een bestaande dag als JJJJ-MM-DD.");
            return Optional.empty();
        }
    }

    private void meld(Knoop.Kaart kaart, String sleutel, String melding) {
        fouten.add(new Contractfout(bestand, kaart.regel(List.of(sleutel)), melding));
    }
}
