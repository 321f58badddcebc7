package nl.berichtenstraat.contract;

import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Alternatives of which a part of a file chose one by the value of a key, as {@code allOf} of {@code if} and {@code then}
 * in the schema says.
 *
 * @param alternatieven all of them
 * @param gekozen position of the one that was chosen, from 0
 */
record Vormkeuze(JsonNode alternatieven, int gekozen) {

    /** That a key belongs to another choice than was made; empty for a key that belongs to none. */
    Optional<String> uitleg(String sleutel) {
        String andere = alternatieven
                .valueStream()
                .filter(alternatief -> alternatief.at("/then/properties").has(sleutel))
                .map(Vormkeuze::waarde)
                .collect(Collectors.joining(" of "));
        JsonNode eigen = alternatieven.get(gekozen);
        String keuze = keuze(eigen);
        return andere.isEmpty()
                ? Optional.empty()
                : Optional.of("'" + sleutel + "' hoort bij " + keuze + " " + andere + ", en hier staat " + keuze + " "
                        + waarde(eigen) + ". Haal de regel weg of kies een andere " + keuze + ". Bij " + waarde(eigen)
                        + " kan: "
                        + String.join(", ", eigen.at("/then/properties").propertyNames()) + ".");
    }

    private static String keuze(JsonNode alternatief) {
        return alternatief.at("/if/properties").propertyNames().iterator().next();
    }

    private static String waarde(JsonNode alternatief) {
        return alternatief.at("/if/properties/" + keuze(alternatief) + "/const").asString();
    }
}
