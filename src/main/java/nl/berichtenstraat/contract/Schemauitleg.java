package nl.berichtenstraat.contract;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Says in Dutch, and with the line, what the JSON schema found; the descriptions in the schema say what was expected. */
final class Schemauitleg {

    private final JsonNode schema;
    private final Knoop wortel;
    private final Error fout;
    private final Function<String, Optional<String>> verbod;

    Schemauitleg(JsonNode schema, Knoop wortel, Error fout, Function<String, Optional<String>> verbod) {
        this.schema = schema;
        this.wortel = wortel;
        this.fout = fout;
        this.verbod = verbod;
    }

    Contractfout in(String bestand) {
        List<Object> pad = plaats();
        if (fout.getKeyword().equals("additionalProperties")) {
            pad.add(fout.getProperty());
        }
        return new Contractfout(bestand, wortel.regel(pad), melding());
    }

    private String melding() {
        return switch (fout.getKeyword()) {
            case "additionalProperties" -> onbekend(fout.getProperty());
            case "required" -> ontbreekt(fout.getProperty());
            case "type" -> soort();
            case "pattern" -> patroon(opSchemapad(1).path("enum"));
            case "uniqueItems" -> "er staat iets dubbel in deze lijst. Verwacht: " + verwacht() + ".";
            case "minItems" -> "deze lijst is te kort. Verwacht: " + verwacht() + ".";
            default -> waarde() + " is hier niet goed. Verwacht: " + verwacht() + ".";
        };
    }

    private String onbekend(String sleutel) {
        Optional<String> verboden = verbod.apply(sleutel);
        if (verboden.isPresent()) {
            return "'" + sleutel + "' mag niet. " + verboden.get();
        }
        if (sleutel.matches("[0-9]+")) {
            return "'" + sleutel
                    + "' is hier niet bekend. Staat er een komma in een getal? Schrijf bedragen in hele centen"
                    + " en andere getallen met een punt.";
        }
        String bekend = String.join(", ", opSchemapad(1).path("properties").propertyNames());
        return keuze().flatMap(keuze -> keuze.uitleg(sleutel))
                .orElse("'" + sleutel + "' is hier niet bekend. Gebruik een van: " + bekend + ".");
    }

    /** The choice between forms that this part of the file made; empty where there is none to make. */
    private Optional<Vormkeuze> keuze() {
        NodePath pad = fout.getEvaluationPath();
        int gekozen = pad.getNameCount() - 3;
        return gekozen > 0 && pad.getName(gekozen - 1).equals("allOf")
                ? Optional.of(new Vormkeuze(opSchemapad(4).path("allOf"), Integer.parseInt(pad.getName(gekozen))))
                : Optional.empty();
    }

    private String ontbreekt(String sleutel) {
        String betekenis = beschrijving(opSchemapad(1).path("properties").path(sleutel))
                .map(b -> ": " + b)
                .orElse("");
        return "'" + sleutel + "' ontbreekt. Voeg een regel '" + sleutel + ": ...' toe" + betekenis + ".";
    }

    private String soort() {
        JsonNode gevonden = fout.getInstanceNode();
        boolean tekstBedoeld = fout.getSchemaNode().toString().contains("string");
        if (tekstBedoeld && (gevonden.isNumber() || gevonden.isBoolean())) {
            return waarde() + " moet tussen aanhalingstekens. Verwacht: " + verwacht() + ".";
        }
        return waarde() + " is hier niet goed. Verwacht: " + verwacht() + ".";
    }

    private String waarde() {
        JsonNode gevonden = fout.getInstanceNode();
        if (gevonden.isNull()) {
            return "een lege waarde";
        }
        return gevonden.isContainer() ? "deze lijst of groep" : "'" + gevonden.asString() + "'";
    }

    private String patroon(JsonNode keuzen) {
        if (keuzen.isMissingNode()) {
            return waarde() + " is hier niet goed. Verwacht: " + verwacht() + ".";
        }
        String opties = keuzen.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        return waarde() + " kan hier niet. Kies uit: " + opties + ".";
    }

    private String verwacht() {
        return beschrijving(opSchemapad(1)).orElse("een andere waarde");
    }

    private Optional<String> beschrijving(JsonNode deel) {
        JsonNode doel = gevolgd(deel);
        return doel.path("description").isMissingNode()
                ? Optional.empty()
                : Optional.of(doel.get("description").asString());
    }

    /** The part of the schema that spoke, or one so many steps above it. */
    private JsonNode opSchemapad(int hoger) {
        NodePath pad = fout.getEvaluationPath();
        JsonNode hier = schema;
        for (int i = 0; i < pad.getNameCount() - hoger; i++) {
            String stap = pad.getName(i);
            hier = switch (stap) {
                case "$ref" -> gevolgd(hier);
                case "then" -> hier.path("then").has("properties") ? hier.path("then") : hier;
                default -> hier.isArray() ? hier.path(Integer.parseInt(stap)) : hier.path(stap);
            };
        }
        return gevolgd(hier);
    }

    private JsonNode gevolgd(JsonNode deel) {
        return deel.has("$ref") ? schema.at(deel.get("$ref").asString().substring(1)) : deel;
    }

    private List<Object> plaats() {
        NodePath pad = fout.getInstanceLocation();
        return IntStream.range(0, pad.getNameCount())
                .mapToObj(pad::getElement)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
