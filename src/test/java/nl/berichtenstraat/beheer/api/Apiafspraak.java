package nl.berichtenstraat.beheer.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document, and whether an answer is as it says. */
final class Apiafspraak {

    private static final String BASIS = "https://berichtenstraat.example/openapi";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode document =
            JSON.valueToTree(new Load(LoadSettings.builder().build())
                    .loadFromString(new String(Apidocument.bytes(), StandardCharsets.UTF_8)));
    private final SchemaRegistry schemas = SchemaRegistry.withDialect(
            Dialects.getDraft202012(), bouwer -> bouwer.schemas(Map.of(BASIS, JSON.writeValueAsString(document))));
    private final Map<String, Schema> gelezen = new ConcurrentHashMap<>();

    /** An address of the document. */
    record Adres(String methode, String pad) {}

    JsonNode document() {
        return document;
    }

    /** All addresses. */
    List<Adres> adressen() {
        List<Adres> adressen = new ArrayList<>();
        document.path("paths").properties().forEach(pad -> {
            for (String methode : List.of("get", "post")) {
                if (pad.getValue().has(methode)) {
                    adressen.add(new Adres(methode.toUpperCase(Locale.ROOT), pad.getKey()));
                }
            }
        });
        return adressen;
    }

    /** What the document says of an address. */
    JsonNode bewerking(Adres adres) {
        return document.path("paths").path(adres.pad()).path(adres.methode().toLowerCase(Locale.ROOT));
    }

    /** The parameters of an address, those of its path included. */
    List<JsonNode> parameters(Adres adres) {
        List<JsonNode> parameters = new ArrayList<>();
        document.path("paths").path(adres.pad()).path("parameters").forEach(p -> parameters.add(gevolgd(p)));
        bewerking(adres).path("parameters").forEach(p -> parameters.add(gevolgd(p)));
        return parameters;
    }

    /** The address that a request goes to. */
    Adres adres(String methode, String verzoek) {
        String pad = verzoek.replaceFirst("\\?.*", "");
        return adressen().stream()
                .filter(adres -> adres.methode().equals(methode))
                .filter(adres -> Pattern.matches(adres.pad().replaceAll("\\{[^}]+}", "[^/]+"), pad))
                .min(Comparator.comparing(adres -> adres.pad().contains("{")))
                .orElseThrow(() -> new AssertionError("not in the document: " + methode + " " + pad));
    }

    /** Fails when an answer is not as the document says. */
    void controleer(String methode, String verzoek, int status, Optional<String> soort, String inhoud) {
        Adres adres = adres(methode, verzoek);
        String wat = methode + " " + verzoek + " -> " + status + " " + soort.orElse("");
        JsonNode antwoord = bewerking(adres).path("responses").path(Integer.toString(status));
        assertThat(antwoord.isMissingNode())
                .as(wat + " is in the document; got " + inhoud)
                .isFalse();
        JsonNode soorten = gevolgd(antwoord).path("content");
        if (soorten.isEmpty()) {
            assertThat(inhoud).as(wat).isEmpty();
            return;
        }
        String kaal = soort.orElse("").replaceFirst(";.*", "");
        assertThat(soorten.propertyNames()).as(wat).contains(kaal);
        if (kaal.endsWith("json")) {
            assertThat(fouten(plaats(adres, status, antwoord, kaal), inhoud))
                    .as(wat + "\n" + inhoud)
                    .isEmpty();
        }
    }

    /** What is wrong with JSON by the schema at this place in the document. */
    List<String> fouten(String plaats, String inhoud) {
        return gelezen
                .computeIfAbsent(plaats, p -> schemas.getSchema(SchemaLocation.of(BASIS + "#" + p)))
                .validate(JSON.readTree(inhoud))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static String plaats(Adres adres, int status, JsonNode antwoord, String soort) {
        String begin = antwoord.has("$ref")
                ? antwoord.path("$ref").asString().substring(1)
                : "/paths/" + stap(adres.pad()) + "/" + adres.methode().toLowerCase(Locale.ROOT) + "/responses/"
                        + status;
        return begin + "/content/" + stap(soort) + "/schema";
    }

    /** A step of a JSON pointer, as it stands in an address. */
    static String stap(String naam) {
        return naam.replace("~", "~0")
                .replace("/", "~1")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("+", "%2B");
    }

    JsonNode gevolgd(JsonNode deel) {
        return deel.has("$ref") ? document.at(deel.path("$ref").asString().substring(1)) : deel;
    }
}
