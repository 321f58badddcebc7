package nl.berichtenstraat.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The JSON schema of a kind of file, which editors use too. Built without a JSON parser (JSON is YAML) and for one dialect
 * only, because the service starts with one.
 */
final class Yamlschema {

    private final Function<String, Optional<String>> verbod;
    private final JsonNode tekst;
    private final Schema schema;

    /**
     * Reads the schema.
     *
     * @param bron where it stands among the resources
     * @param verbod what to say of a key that is forbidden rather than unknown
     */
    Yamlschema(String bron, Function<String, Optional<String>> verbod) {
        this.verbod = verbod;
        tekst = lees(bron);
        schema = SchemaRegistry.withDialect(Dialects.getDraft202012(), bouwer -> bouwer.schemaCacheEnabled(false))
                .getSchema(zonderKeuzelijsten(tekst.deepCopy()));
    }

    /** Faults of form in a file; empty when every key and value is as the schema wants it. */
    List<Contractfout> fouten(String bestand, Knoop wortel) {
        return schema.validate(Jsonvorm.van(wortel)).stream()
                .map(fout -> new Schemauitleg(tekst, wortel, fout, verbod).in(bestand))
                .toList();
    }

    /**
     * Says each {@code enum} and {@code const} of texts as a {@code pattern}, which means the same. Editors complete from
     * those, but they make the validator start a JSON writer: as much time again as all the rest.
     */
    private static JsonNode zonderKeuzelijsten(JsonNode deel) {
        if (deel instanceof ObjectNode object) {
            if (object.remove("enum") instanceof ArrayNode keuzen) {
                patroon(object, keuzen.valueStream().map(JsonNode::asString));
            }
            if (object.remove("const") instanceof StringNode keuze) {
                patroon(object, Stream.of(keuze.asString()));
            }
        }
        deel.forEach(Yamlschema::zonderKeuzelijsten);
        return deel;
    }

    private static void patroon(ObjectNode object, Stream<String> keuzen) {
        object.put("type", "string")
                .put("pattern", keuzen.map(Pattern::quote).collect(Collectors.joining("|", "^(", ")$")));
    }

    private static JsonNode lees(String bron) {
        try (InputStream in = Yamlschema.class.getResourceAsStream(bron)) {
            return Jsonvorm.van(Yamllezer.lees(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OnbruikbareYaml e) {
            throw new IllegalStateException(bron, e);
        }
    }
}
