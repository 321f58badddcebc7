package nl.berichtenstraat.straat;

import java.io.StringWriter;
import nl.berichtenstraat.regels.boek.Versies;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** By what a message was assessed, as it is kept with the message and told in its outcome. */
final class Versiejson {

    private Versiejson() {}

    /** {@code {"standaard":"iWmo 3.2","regels":"2023-04-03","codelijsten":{"gemeenten":"2026-01-01"}}}. */
    static String van(Versies versies) {
        StringWriter tekst = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), tekst)) {
            json.writeStartObject();
            json.writeStringProperty("standaard", versies.standaard());
            json.writeStringProperty("regels", versies.regels().toString());
            json.writeObjectPropertyStart("codelijsten");
            versies.codelijsten().forEach((lijst, versie) -> json.writeStringProperty(lijst, versie.toString()));
            json.writeEndObject();
            json.writeEndObject();
        }
        return tekst.toString();
    }
}
