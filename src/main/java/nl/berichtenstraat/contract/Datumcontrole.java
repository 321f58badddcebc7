package nl.berichtenstraat.contract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks every {@code van} and {@code tot} of a file: existing days, and the last one not before the first. */
final class Datumcontrole {

    private final Foutenlijst fouten;

    private Datumcontrole(String bestand) {
        fouten = new Foutenlijst(bestand);
    }

    static List<Contractfout> fouten(String bestand, Knoop wortel) {
        Datumcontrole controle = new Datumcontrole(bestand);
        wortel.kaarten().forEach(controle::toets);
        return controle.fouten.fouten();
    }

    private void toets(Knoop.Kaart kaart) {
        Optional<LocalDate> van = datum(kaart, "van");
        Optional<LocalDate> tot = datum(kaart, "tot");
        if (van.isPresent() && tot.isPresent() && tot.get().isBefore(van.get())) {
            fouten.meld(
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
            fouten.meld(kaart, sleutel, "'" + tekst.get() + "' bestaat niet. Geef een bestaande dag als JJJJ-MM-DD.");
            return Optional.empty();
        }
    }
}
