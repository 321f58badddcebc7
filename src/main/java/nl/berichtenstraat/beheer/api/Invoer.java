package nl.berichtenstraat.beheer.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.bericht.Berichtsoort;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON object in the body of a request. A field that is not known, or is of another kind, is refused by its name. */
final class Invoer {

    private static final int MEESTE_BYTES = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ObjectNode velden;

    private Invoer(ObjectNode velden) {
        this.velden = velden;
    }

    /**
     * Reads it.
     *
     * @param namen the fields that it may have
     * @throws Webfout 400 when it is not such an object; 413 when it is too large
     */
    static Invoer van(Verzoek verzoek, String... namen) throws IOException {
        return bekend(lees(verzoek), namen);
    }

    /** An object among the fields; without fields when it is absent. */
    Invoer object(String naam, String... namen) {
        JsonNode veld = velden.path(naam);
        if (veld.isMissingNode() || veld.isNull()) {
            return new Invoer(JSON.createObjectNode());
        }
        if (!(veld instanceof ObjectNode object)) {
            throw Webfout.ongeldig(naam, "Dit veld is een object.");
        }
        return bekend(object, namen);
    }

    /** A text; empty when the field is absent, null or blank. */
    Optional<String> tekst(String naam) {
        return veld(naam, JsonNode::isString, "Dit veld is een tekst.")
                .map(JsonNode::asString)
                .map(String::strip)
                .filter(tekst -> !tekst.isEmpty());
    }

    /**
     * A text of a certain form.
     *
     * @param bezwaar what to say when it is not
     */
    Optional<String> tekst(String naam, String patroon, String bezwaar) {
        return tekst(naam).map(tekst -> {
            if (!tekst.matches(patroon)) {
                throw Webfout.ongeldig(naam, bezwaar);
            }
            return tekst;
        });
    }

    /** One of some words, in small letters; a message type in capitals. */
    <E extends Enum<E>> Optional<E> keuze(String naam, E[] keuzen) {
        return tekst(naam)
                .map(tekst -> Arrays.stream(keuzen)
                        .filter(keuze -> woord(keuze).equals(tekst))
                        .findFirst()
                        .orElseThrow(() -> Webfout.ongeldig(
                                naam,
                                "Kies uit "
                                        + Arrays.stream(keuzen)
                                                .map(Invoer::woord)
                                                .collect(Collectors.joining(", ")) + ".")));
    }

    /** A day. */
    Optional<LocalDate> dag(String naam) {
        return tekst(naam).map(tekst -> {
            try {
                return LocalDate.parse(tekst);
            } catch (DateTimeException e) {
                throw Webfout.ongeldig(naam, "Schrijf een dag als 2026-03-31.");
            }
        });
    }

    /** A text that must be there. */
    String eis(String naam, String alsLeeg) {
        return tekst(naam).orElseThrow(() -> Webfout.ongeldig(naam, alsLeeg));
    }

    /** A whole number; empty when the field is absent or null. */
    Optional<Long> getal(String naam) {
        return veld(naam, JsonNode::canConvertToLong, "Dit veld is een geheel getal.")
                .map(JsonNode::asLong);
    }

    /** A whole number that is not large; empty when the field is absent or null. */
    Optional<Integer> klein(String naam) {
        return veld(naam, JsonNode::canConvertToInt, "Dit veld is een geheel getal.")
                .map(JsonNode::asInt);
    }

    /**
     * A list of whole numbers; empty when the field is absent or null.
     *
     * @param meeste how many it may hold
     */
    List<Long> getallen(String naam, int meeste) {
        Optional<JsonNode> veld = veld(naam, JsonNode::isArray, "Dit veld is een lijst van gehele getallen.");
        List<Long> getallen = new ArrayList<>();
        veld.ifPresent(lijst -> lijst.forEach(deel -> {
            if (!deel.canConvertToLong() || getallen.size() == meeste) {
                throw Webfout.ongeldig(naam, "Dit veld is een lijst van hoogstens " + meeste + " gehele getallen.");
            }
            getallen.add(deel.asLong());
        }));
        return getallen;
    }

    /** A yes or no; no when the field is absent or null. */
    boolean ja(String naam) {
        return veld(naam, JsonNode::isBoolean, "Dit veld is true of false.")
                .filter(JsonNode::asBoolean)
                .isPresent();
    }

    private static Invoer bekend(ObjectNode velden, String... namen) {
        Set<String> bekend = Set.of(namen);
        velden.propertyNames().stream()
                .filter(naam -> !bekend.contains(naam))
                .findFirst()
                .ifPresent(naam -> {
                    throw Webfout.ongeldig(
                            naam.matches("[A-Za-z]{1,40}") ? naam : "onbekend", "Dit veld bestaat hier niet.");
                });
        return new Invoer(velden);
    }

    private Optional<JsonNode> veld(String naam, Predicate<JsonNode> soort, String bezwaar) {
        JsonNode veld = velden.path(naam);
        if (veld.isMissingNode() || veld.isNull()) {
            return Optional.empty();
        }
        if (!soort.test(veld)) {
            throw Webfout.ongeldig(naam, bezwaar);
        }
        return Optional.of(veld);
    }

    private static String woord(Enum<?> keuze) {
        return keuze instanceof Berichtsoort ? keuze.name() : keuze.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode lees(Verzoek verzoek) throws IOException {
        byte[] bytes = bytes(verzoek.inhoud());
        try {
            if (JSON.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            // said below, without what the parser quotes
        }
        throw Webfout.ongeldig("Stuur een JSON-object als inhoud van het verzoek.");
    }

    private static byte[] bytes(InputStream inhoud) throws IOException {
        byte[] bytes = inhoud.readNBytes(MEESTE_BYTES + 1);
        if (bytes.length > MEESTE_BYTES) {
            throw Webfout.teGroot("Deze inhoud is groter dan 1 MB.");
        }
        return bytes;
    }
}
