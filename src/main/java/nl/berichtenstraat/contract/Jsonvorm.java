package nl.berichtenstraat.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows YAML to the JSON schema: values without quotes may be numbers, truth values or nothing (YAML 1.2, JSON schema). */
final class Jsonvorm {

    private static final JsonNodeFactory MAKER = JsonNodeFactory.instance;
    private static final Pattern GEHEEL = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern GETAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");

    private Jsonvorm() {}

    static JsonNode van(Knoop knoop) {
        if (knoop instanceof Knoop.Kaart kaart) {
            ObjectNode object = MAKER.objectNode();
            kaart.velden().forEach((sleutel, veld) -> object.set(sleutel, van(veld.waarde())));
            return object;
        }
        if (knoop instanceof Knoop.Lijst lijst) {
            ArrayNode reeks = MAKER.arrayNode();
            lijst.delen().forEach(deel -> reeks.add(van(deel)));
            return reeks;
        }
        Knoop.Waarde waarde = (Knoop.Waarde) knoop;
        return waarde.kaal() ? kaal(waarde.tekst()) : MAKER.stringNode(waarde.tekst());
    }

    private static JsonNode kaal(String tekst) {
        if (GEHEEL.matcher(tekst).matches()) {
            return MAKER.numberNode(new BigInteger(tekst));
        }
        if (GETAL.matcher(tekst).matches()) {
            return MAKER.numberNode(new BigDecimal(tekst));
        }
        return switch (tekst) {
            case "true", "false" -> MAKER.booleanNode(Boolean.parseBoolean(tekst));
            case "", "~", "null" -> MAKER.nullNode();
            default -> MAKER.stringNode(tekst);
        };
    }
}
