package nl.berichtenstraat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import nl.berichtenstraat.regels.boek.Regelstand;
import nl.berichtenstraat.regels.boek.Standaardregel;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Rules of the standard as JSON, for programs. */
final class Regeljson {

    private Regeljson() {}

    static void schrijf(List<Regelstand> regels, PrintWriter uit) {
        StringWriter tekst = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), tekst)) {
            json.writeStartArray();
            regels.forEach(regel -> schrijf(regel, json));
            json.writeEndArray();
        }
        uit.println(tekst);
    }

    private static void schrijf(Regelstand stand, JsonGenerator json) {
        Standaardregel regel = stand.regel();
        json.writeStartObject();
        json.writeStringProperty("regel", regel.code());
        json.writeStringProperty("soort", regel.soort().name());
        if (regel.niveau().isPresent()) {
            json.writeNumberProperty("niveau", regel.niveau().get().nummer());
        } else {
            json.writeNullProperty("niveau");
        }
        json.writeArrayPropertyStart("berichten");
        regel.berichten().forEach(bericht -> json.writeString(bericht.name()));
        json.writeEndArray();
        json.writeArrayPropertyStart("elementen");
        regel.elementen()
                .forEach((bericht, paden) -> paden.forEach(pad -> json.writeString(bericht.name() + ":" + pad)));
        json.writeEndArray();
        json.writeStringProperty("retourcode", regel.retourcode().orElse(null));
        json.writeStringProperty("omschrijving", regel.omschrijving());
        json.writeStringProperty("status", stand.status().naam());
        json.writeStringProperty("eenheid", stand.eenheid().orElse(null));
        json.writeStringProperty("reden", stand.reden().orElse(null));
        json.writeEndObject();
    }
}
