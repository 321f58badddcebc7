package nl.berichtenstraat.contract.kostprijs;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.berichtenstraat.contract.Contractfout;
import nl.berichtenstraat.contract.Contractfouten;
import nl.berichtenstraat.contract.Knoop;
import nl.berichtenstraat.contract.Yamlvorm;

/**
 * Loads files with the parameters of a price. A file goes through the checks of form that contracts go through, and then
 * through those of meaning: every value has a source, shares are complete, names are known, hours are left.
 */
public final class Kostprijslader {

    private static final Pattern CIJFERS = Pattern.compile("[0-9]+");

    private final Yamlvorm vorm = new Yamlvorm("/contract/kostprijs.schema.json", Kostprijslader::komma);

    /**
     * The build-up of the prices of which the parameters stand in a file.
     *
     * @throws Contractfouten when it cannot be used; all faults at once
     */
    public Kostprijsopbouw lees(Path pad) {
        String naam = Yamlvorm.naam(pad);
        Knoop.Kaart wortel = vorm.lees(pad);
        Contractfouten.weiger(Stream.of(
                        Herkomstcontrole.fouten(naam, wortel),
                        Naamcontrole.fouten(naam, wortel),
                        Aandelencontrole.fouten(naam, wortel),
                        Urencontrole.fouten(naam, wortel),
                        Indexcontrole.fouten(naam, wortel))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Contractfout::regel))
                .toList());
        Kostprijsopbouw opbouw = Kostprijsberekening.reken(Kostprijsvertaler.kostprijs(wortel));
        Contractfouten.weiger(Hoogtecontrole.fouten(naam, wortel, opbouw));
        return opbouw;
    }

    /** In {@code {procent: 8,33}} what stands behind the comma is a key. */
    private static Optional<String> komma(String sleutel) {
        return CIJFERS.matcher(sleutel).matches()
                ? Optional.of("In een getal hoort een punt en geen komma: schrijf 8.33 en niet 8,33.")
                : Optional.empty();
    }
}
