package nl.berichtenstraat.kanaal.ggk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import nl.berichtenstraat.contract.Contractfouten;
import nl.berichtenstraat.contract.Knoop;
import nl.berichtenstraat.contract.Yamlvorm;

/**
 * Loads the settings of the exchange with the GGk. The file goes through the checks of form that contracts go through, then
 * through those of meaning, and the files with certificates are opened.
 */
public final class Ggklader {

    private final Yamlvorm vorm = new Yamlvorm("/ggk/ggk.schema.json", sleutel -> Optional.empty());
    private final Path basis;
    private final Predicate<String> gemeenteBestaat;

    /**
     * Reads files of one installation.
     *
     * @param basis folder to which relative paths refer
     * @param gemeenteBestaat whether a gemeentecode exists
     */
    public Ggklader(Path basis, Predicate<String> gemeenteBestaat) {
        this.basis = basis;
        this.gemeenteBestaat = gemeenteBestaat;
    }

    /**
     * What stands in a file.
     *
     * @return empty when there is no file, or when it says that there is no exchange; certificates are then left alone
     * @throws Contractfouten when it cannot be used; all faults at once
     */
    public Optional<Ggkinstellingen> lees(Path bestand) {
        if (Files.notExists(bestand)) {
            return Optional.empty();
        }
        String naam = Yamlvorm.naam(bestand);
        Knoop.Kaart wortel = vorm.lees(bestand);
        Contractfouten.weiger(new Ggkcontrole(naam, wortel, gemeenteBestaat).fouten());
        Ggkvertaler vertaler = new Ggkvertaler(basis);
        if (wortel.tekstAls("actief").filter("false"::equals).isPresent()) {
            return Optional.empty();
        }
        Contractfouten.weiger(Sleutelcontrole.fouten(naam, wortel, vertaler));
        return Optional.of(vertaler.vertaal(wortel));
    }
}
