package nl.berichtenstraat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.contract.Bron;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractfout;
import nl.berichtenstraat.verslag.Contractblad;
import nl.berichtenstraat.verslag.Contractblad.Blok;
import nl.berichtenstraat.verslag.Contractblad.Feit;
import nl.berichtenstraat.verslag.Contractverschil;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Contracts, their faults and their differences as JSON, for programs. */
final class Contractjson {

    private Contractjson() {}

    static void controle(List<Contract> contracten, List<Contractfout> fouten, PrintWriter uit) {
        schrijf(uit, json -> {
            json.writeStartObject();
            json.writeBooleanProperty("geldig", fouten.isEmpty());
            json.writeArrayPropertyStart("contracten");
            contracten.forEach(contract -> contract(contract, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("fouten");
            fouten.forEach(fout -> fout(fout, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    static void bladen(List<Contractblad> bladen, PrintWriter uit) {
        schrijf(uit, json -> {
            json.writeStartArray();
            bladen.forEach(blad -> blad(blad, json));
            json.writeEndArray();
        });
    }

    static void verschil(Contractverschil verschil, PrintWriter uit) {
        schrijf(uit, json -> {
            json.writeStartObject();
            json.writeStringProperty("een", verschil.een());
            json.writeStringProperty("ander", verschil.ander());
            json.writeArrayPropertyStart("delen");
            verschil.delen().forEach(deel -> deel(deel, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void schrijf(PrintWriter uit, Consumer<JsonGenerator> inhoud) {
        StringWriter tekst = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), tekst)) {
            inhoud.accept(json);
        }
        uit.println(tekst);
    }

    private static void contract(Contract contract, JsonGenerator json) {
        Periode looptijd = contract.looptijd();
        json.writeStartObject();
        json.writeStringProperty("contract", contract.id());
        json.writeStringProperty("versie", contract.versie());
        json.writeStringProperty("van", looptijd.begin().toString());
        json.writeStringProperty(
                "tot", looptijd.einddatum().map(LocalDate::toString).orElse(null));
        json.writeNumberProperty("producten", contract.producten().size());
        json.writeEndObject();
    }

    private static void fout(Contractfout fout, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("bestand", fout.bestand());
        json.writeNumberProperty("regel", fout.regel());
        json.writeStringProperty("melding", fout.melding());
        json.writeEndObject();
    }

    private static void blad(Contractblad blad, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("contract", blad.naam());
        json.writeArrayPropertyStart("blokken");
        blad.blokken().forEach(blok -> blok(blok, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void blok(Blok blok, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("blok", blok.naam());
        json.writeArrayPropertyStart("feiten");
        blok.feiten().forEach(feit -> feit(feit, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void feit(Feit feit, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("onderwerp", feit.onderwerp());
        json.writeStringProperty("waarde", feit.waarde());
        json.writeStringProperty("bron", feit.bron().bron().map(Bron::tekst).orElse(null));
        json.writeBooleanProperty("voorbeeld", feit.bron().voorbeeld());
        json.writeEndObject();
    }

    private static void deel(Contractverschil.Deel deel, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("blok", deel.naam());
        json.writeStringProperty("stand", deel.stand().name().toLowerCase(Locale.ROOT));
        json.writeArrayPropertyStart("punten");
        for (Contractverschil.Punt punt : deel.punten()) {
            json.writeStartObject();
            json.writeStringProperty("onderwerp", punt.onderwerp());
            Jsonscherm.lijst("was", punt.was(), json);
            Jsonscherm.lijst("wordt", punt.wordt(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
