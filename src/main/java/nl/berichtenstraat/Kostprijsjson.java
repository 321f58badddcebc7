package nl.berichtenstraat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.contract.kostprijs.Bronvermelding;
import nl.berichtenstraat.contract.kostprijs.Dagtarief;
import nl.berichtenstraat.contract.kostprijs.Kostprijsopbouw;
import nl.berichtenstraat.contract.kostprijs.Productprijs;
import nl.berichtenstraat.contract.kostprijs.Rekenstap;
import nl.berichtenstraat.contract.kostprijs.Stappengroep;
import nl.berichtenstraat.contract.kostprijs.Tariefblok;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The build-up of prices as JSON, for programs. */
final class Kostprijsjson {

    private Kostprijsjson() {}

    static void schrijf(Map<Path, Kostprijsopbouw> opbouwen, PrintWriter uit) {
        StringWriter tekst = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), tekst)) {
            json.writeStartArray();
            opbouwen.forEach((bestand, opbouw) -> schrijf(bestand, opbouw, json));
            json.writeEndArray();
        }
        uit.println(tekst);
    }

    private static void schrijf(Path bestand, Kostprijsopbouw opbouw, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("bestand", bestand.toString());
        json.writeStringProperty("kostprijs", opbouw.naam());
        json.writeArrayPropertyStart("gedeeld");
        opbouw.gedeeld().forEach(groep -> schrijf(groep, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("producten");
        opbouw.producten().forEach(prijs -> schrijf(prijs, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void schrijf(Stappengroep groep, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("titel", groep.titel());
        schrijf(groep.stappen(), json);
        json.writeEndObject();
    }

    private static void schrijf(Productprijs prijs, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", prijs.product().code());
        json.writeStringProperty("naam", prijs.product().naam().orElse(null));
        schrijf(prijs.stappen(), json);
        json.writeArrayPropertyStart("tarieven");
        prijs.tarieven().forEach(tarief -> schrijf(tarief, json));
        json.writeEndArray();
        json.writeStringProperty("yaml", Tariefblok.van(prijs));
        json.writeEndObject();
    }

    private static void schrijf(List<Rekenstap> stappen, JsonGenerator json) {
        json.writeArrayPropertyStart("stappen");
        for (Rekenstap stap : stappen) {
            json.writeStartObject();
            json.writeStringProperty("naam", stap.naam());
            json.writeStringProperty("som", stap.som());
            json.writeNumberProperty("uitkomst", stap.maat().getoond(stap.getal()));
            json.writeStringProperty("maat", stap.maat().naam());
            json.writeArrayPropertyStart("bronnen");
            stap.bronnen().forEach(bron -> schrijf(bron, json));
            json.writeEndArray();
            json.writeBooleanProperty("voorbeeld", stap.rustOpVoorbeeld());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void schrijf(Bronvermelding bron, JsonGenerator json) {
        json.writeStartObject();
        Jsonscherm.lijst("waarden", bron.waarden(), json);
        json.writeStringProperty("herkomst", bron.herkomst());
        json.writeEndObject();
    }

    private static void schrijf(Dagtarief dagtarief, JsonGenerator json) {
        Periode geldig = dagtarief.tarief().geldig();
        json.writeStartObject();
        json.writeStringProperty("eenheid", dagtarief.tarief().eenheid().code());
        json.writeNumberProperty("cent", dagtarief.tarief().cent());
        json.writeStringProperty("van", geldig.begin().toString());
        json.writeStringProperty(
                "tot", geldig.einddatum().map(LocalDate::toString).orElse(null));
        json.writeBooleanProperty("voorbeeld", dagtarief.voorbeeld());
        json.writeEndObject();
    }
}
