package nl.berichtenstraat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.straat.Bestandscontrole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Levels 1 and 2 of files, offline. */
@Command(
        name = "controleer",
        description = "Controleer berichten op schema en samenhang (niveau 1 en 2), zonder iets te bewaren.")
final class ControleerOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Option(names = "--json", description = "Toon de bevindingen als JSON.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "BESTAND", description = "Berichten om te controleren.")
    private List<Path> bestanden;

    @Override
    public Integer call() throws IOException {
        boolean geldig = true;
        PrintWriter uit = opdracht.commandLine().getOut();
        StringWriter tekst = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), tekst)) {
            generator.writeStartArray();
            Bestandscontrole controle = new Bestandscontrole();
            for (Path bestand : bestanden) {
                Bestandscontrole.Verslag verslag = controleer(controle, bestand);
                geldig &= verslag.isGeldig();
                if (json) {
                    schrijf(bestand, verslag, generator);
                } else {
                    toon(bestand, verslag, uit);
                }
            }
            generator.writeEndArray();
        }
        if (json) {
            uit.println(tekst);
        }
        uit.flush();
        return geldig ? Berichtenstraat.IN_ORDE : Berichtenstraat.BEVINDINGEN;
    }

    private static Bestandscontrole.Verslag controleer(Bestandscontrole controle, Path bestand) {
        try {
            return controle.controleer(bestand);
        } catch (IOException e) {
            throw new Onbruikbaar("Bestand niet gevonden of niet leesbaar: " + bestand);
        }
    }

    private static void toon(Path bestand, Bestandscontrole.Verslag verslag, PrintWriter uit) {
        String soort = verslag.soort().map(Berichtsoort::name).orElse("onbekend");
        uit.printf("%s  %s  %s%n", bestand, soort, verslag.isGeldig() ? "geldig" : "niet geldig");
        for (Bevinding b : verslag.bevindingen()) {
            String code = b.retourcode().map(c -> " (" + c + ")").orElse("");
            uit.printf(
                    "    regel %d  %s%s  %s%n      %s%n",
                    b.plaats().regelnummer(), b.regel(), code, b.plaats().pad(), b.uitleg());
        }
    }

    private static void schrijf(Path bestand, Bestandscontrole.Verslag verslag, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("bestand", bestand.toString());
        json.writeStringProperty(
                "berichtsoort", verslag.soort().map(Berichtsoort::name).orElse(null));
        schrijfVersies(verslag, json);
        json.writeBooleanProperty("geldig", verslag.isGeldig());
        json.writeArrayPropertyStart("bevindingen");
        verslag.bevindingen().forEach(bevinding -> schrijf(bevinding, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Code lists are not looked at: what level 2 may contain is in the schema. */
    private static void schrijfVersies(Bestandscontrole.Verslag verslag, JsonGenerator json) {
        if (verslag.versies().isEmpty()) {
            json.writeNullProperty("versies");
            return;
        }
        json.writeObjectPropertyStart("versies");
        json.writeStringProperty("standaard", verslag.versies().get().standaard());
        json.writeStringProperty("regels", verslag.versies().get().regels().toString());
        json.writeEndObject();
    }

    private static void schrijf(Bevinding b, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("niveau", b.niveau().nummer());
        json.writeStringProperty("regel", b.regel());
        json.writeStringProperty("retourcode", b.retourcode().orElse(null));
        json.writeStringProperty("plaats", b.plaats().pad());
        json.writeNumberProperty("regelnummer", b.plaats().regelnummer());
        json.writeStringProperty("uitleg", b.uitleg());
        json.writeEndObject();
    }
}
