package nl.berichtenstraat;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.berichtenstraat.regels.boek.Regelboek;
import nl.berichtenstraat.regels.boek.Regelstand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The rules of the standard with what enforces them. */
@Command(
        name = "regels",
        description =
                "Toon de regels van de standaard: waar elke regel over gaat, en wat hem handhaaft of waarom niets dat"
                        + " doet.")
final class RegelsOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Option(names = "--json", description = "Toon de regels als JSON.")
    private boolean json;

    @Parameters(arity = "0..*", paramLabel = "REGEL", description = "Alleen deze regels, bijvoorbeeld TR321.")
    private List<String> codes = new ArrayList<>();

    @Override
    public Integer call() {
        Regelboek boek = Regelboek.lees();
        List<Regelstand> gekozen = gekozen(boek);
        PrintWriter uit = opdracht.commandLine().getOut();
        if (json) {
            Regeljson.schrijf(gekozen, uit);
        } else if (codes.isEmpty()) {
            new Regeltekst(uit).lijst(gekozen);
        } else {
            new Regeltekst(uit).volledig(gekozen);
        }
        uit.flush();
        return Berichtenstraat.IN_ORDE;
    }

    private List<Regelstand> gekozen(Regelboek boek) {
        return codes.isEmpty()
                ? boek.regels()
                : codes.stream().map(code -> zoek(boek, code)).toList();
    }

    private static Regelstand zoek(Regelboek boek, String code) {
        return boek.zoek(code).orElseThrow(() -> new Onbruikbaar(onbekend(code.toUpperCase(Locale.ROOT))));
    }

    private static String onbekend(String code) {
        return code.startsWith("LC")
                ? code
                        + " is een regel van onszelf en geen regel van de standaard. Zie docs/contracten.md en docs/standpunten.md."
                : code + " is geen regel van de standaard. Zonder code toont deze opdracht alle regels.";
    }
}
