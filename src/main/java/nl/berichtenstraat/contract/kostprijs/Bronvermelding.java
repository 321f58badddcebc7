package nl.berichtenstraat.contract.kostprijs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where parameters of a step come from.
 *
 * @param waarden the parameters that come from there, as people read them
 * @param herkomst the document and the place in it, or that they are example values; in Dutch
 */
public record Bronvermelding(List<String> waarden, String herkomst) {

    /** One for each document, in the order of the parameters. */
    static List<Bronvermelding> van(Stream<Waarde> waarden) {
        Map<String, List<String>> perHerkomst = new LinkedHashMap<>();
        waarden.forEach(waarde -> perHerkomst
                .computeIfAbsent(waarde.herkomst(), herkomst -> new ArrayList<>())
                .add(waarde.tekst()));
        return perHerkomst.entrySet().stream()
                .map(deel -> new Bronvermelding(List.copyOf(deel.getValue()), deel.getKey()))
                .toList();
    }
}
