package nl.berichtenstraat;

import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON on the screen, written as it comes. */
final class Jsonscherm {

    private static final JsonFactory FABRIEK =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Jsonscherm() {}

    /** A generator that leaves the screen open when it is closed. */
    static JsonGenerator op(PrintWriter scherm) {
        return FABRIEK.createGenerator(ObjectWriteContext.empty(), scherm);
    }

    /** A member that is a list of texts. */
    static void lijst(String naam, List<String> teksten, JsonGenerator json) {
        json.writeArrayPropertyStart(naam);
        teksten.forEach(json::writeString);
        json.writeEndArray();
    }
}
