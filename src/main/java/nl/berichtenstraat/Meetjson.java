package nl.berichtenstraat;

import java.io.PrintWriter;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Measurements as JSON, for programs: times in nanoseconds. */
final class Meetjson {

    private Meetjson() {}

    static void schrijf(Meetverslag verslag, PrintWriter uit) {
        StringWriter tekst = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), tekst)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("metingen");
            verslag.metingen().forEach(meting -> schrijf(meting, json));
            json.writeEndArray();
            json.writeNumberProperty("heapPiek", verslag.heapPiek());
            json.writeNumberProperty("heapGrens", verslag.heapGrens());
            json.writeEndObject();
        }
        uit.println(tekst);
        uit.flush();
    }

    private static void schrijf(Meting meting, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("bericht", meting.naam());
        json.writeNumberProperty("bytes", meting.bytes());
        json.writeNumberProperty("veelvoud", meting.veelvoud(Stap.TOTAAL));
        json.writeStringProperty("grootste", meting.grootste().map(Stap::naam).orElse(null));
        json.writeArrayPropertyStart("stappen");
        meting.stappen().forEach(stap -> schrijf(meting, stap, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void schrijf(Meting meting, Stap stap, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("stap", stap.naam());
        json.writeNumberProperty("minimum", meting.minimum(stap));
        json.writeNumberProperty("mediaan", meting.mediaan(stap));
        json.writeEndObject();
    }
}
