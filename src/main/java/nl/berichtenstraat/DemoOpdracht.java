package nl.berichtenstraat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Properties;
import java.util.concurrent.Callable;
import nl.berichtenstraat.beheer.Huis;
import nl.berichtenstraat.beheer.toegang.Toegangsbeheer;
import nl.berichtenstraat.kanaal.Dienst;
import nl.berichtenstraat.kanaal.Instellingen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A sample month through the running service, with everything embedded. */
@Command(
        name = "demo",
        description = "Speel een voorbeeldmaand met verzonnen gegevens door de straat en laat zien wat er gebeurt.")
final class DemoOpdracht implements Callable<Integer> {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 4, 10);
    private static final String LOGNIVEAU = "berichtenstraat.log";

    @Spec
    private CommandSpec opdracht;

    @Option(
            names = "--map",
            paramLabel = "MAP",
            description = "Map voor berichten en register; leeg of nieuw (standaard een tijdelijke map).")
    private Path map;

    @Option(
            names = "--console",
            description = "Laat daarna de console open, voor deze computer alleen, tot u op Enter of Ctrl-C drukt.")
    private boolean console;

    @Override
    public Integer call() throws Exception {
        if (System.getProperty(LOGNIVEAU) == null) {
            System.setProperty(LOGNIVEAU, "WARN");
        }
        Path werkmap = werkmap();
        Instellingen instellingen = instellingen(werkmap.resolve("data"), console);
        Demoscherm scherm = new Demoscherm(opdracht.commandLine().getOut());
        scherm.alinea("Een voorbeeldmaand (maart 2026) voor gemeente " + Indicatie.GEMEENTE
                + " en drie aanbieders. Personen, codes en bedragen zijn verzonnen; de straat is de echte, met"
                + " makelaar en register. De klok staat op " + Nederlands.datum(VANDAAG) + ".");
        boolean gelukt =
                console ? metConsole(instellingen, werkmap, scherm) : zonderConsole(instellingen, werkmap, scherm);
        return gelukt ? Berichtenstraat.IN_ORDE : Berichtenstraat.BEVINDINGEN;
    }

    private boolean zonderConsole(Instellingen instellingen, Path werkmap, Demoscherm scherm) throws Exception {
        try (Dienst dienst = Dienst.start(instellingen, Tijd.klok(VANDAAG))) {
            return speel(dienst, instellingen, werkmap, scherm);
        }
    }

    /** People need a clock that goes on; it begins at noon of the same day. */
    private boolean metConsole(Instellingen instellingen, Path werkmap, Demoscherm scherm) throws Exception {
        Clock klok = Tijd.vanaf(VANDAAG);
        try (Huis huis = Huis.open(instellingen, klok)) {
            boolean gelukt = speel(huis.dienst(), instellingen, werkmap, scherm);
            Toegangsbeheer beheer =
                    Toegangsbeheer.van(instellingen, huis.dienst().registers(), klok);
            new Democonsole(beheer.accounts(), scherm)
                    .toon(huis.voordeur().orElseThrow().poort(), System.in);
            return gelukt;
        }
    }

    private boolean speel(Dienst dienst, Instellingen instellingen, Path werkmap, Demoscherm scherm) throws Exception {
        Demoloop loop = new Demoloop(dienst, instellingen.map().in(), werkmap);
        boolean gelukt = new Demoscenario(
                        loop, scherm, instellingen.contracten().map())
                .speel(opdracht.commandLine().getOut());
        besluit(gelukt, werkmap, scherm);
        return gelukt;
    }

    private static void besluit(boolean gelukt, Path werkmap, Demoscherm scherm) {
        scherm.kop("Bestanden");
        scherm.regel("Ontvangen berichten:", werkmap.resolve("in"));
        scherm.regel("Uitgaande berichten:", werkmap.resolve("uit"));
        scherm.regel("Register en makelaar:", werkmap.resolve("data"));
        scherm.alinea(
                gelukt
                        ? "Alles ging zoals het scenario voorziet."
                        : "Niet alles ging zoals het scenario voorziet: zie LET OP hierboven. Zijn de contracten"
                                + " aangepast? De demo rekent met drechtsteden-ib, versie 2026-1.");
    }

    private static Instellingen instellingen(Path data, boolean metConsole) {
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", data.toString());
        tekst.setProperty("folder.in.quiet", "PT0.1S");
        tekst.setProperty("http.enabled", Boolean.toString(metConsole));
        tekst.setProperty("http.host", "127.0.0.1");
        tekst.setProperty("http.port", "0");
        tekst.setProperty("signals.enabled", "false");
        return Instellingen.van(tekst, Berichtenstraat.installatie());
    }

    private Path werkmap() throws IOException {
        if (map == null) {
            return Files.createTempDirectory("berichtenstraat-demo");
        }
        Path gekozen = map.toAbsolutePath();
        if (Files.exists(gekozen.resolve("data"))) {
            throw new Onbruikbaar("In " + gekozen + " staat al een demo. Kies een lege of nieuwe map.");
        }
        return Files.createDirectories(gekozen);
    }
}
