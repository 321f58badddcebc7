package nl.berichtenstraat.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Loads the contracts of a folder: every {@code *.yaml} in it, one contract version a file. Files go through four checks:
 * safe YAML, the JSON schema, the meaning of one contract, and contracts against each other. All faults are collected.
 */
public final class Contractlader {

    private final BiPredicate<String, LocalDate> gemeenteBestaat;
    private final Yamlvorm vorm = new Yamlvorm("/contract/contract.schema.json", Leveringseis::verbod);
    private final Retourcodes retourcodes = new Retourcodes();
    private final List<Contractfout> fouten = new ArrayList<>();
    private final List<Contractbestand> goed = new ArrayList<>();

    private Contractlader(BiPredicate<String, LocalDate> gemeenteBestaat) {
        this.gemeenteBestaat = gemeenteBestaat;
    }

    /**
     * Loads all contracts.
     *
     * @param map the folder; without contract files the book is empty
     * @param gemeenteBestaat whether a gemeentecode existed on a day
     * @throws Contractfouten when the folder or any file in it cannot be used
     */
    public static Contractboek laad(Path map, BiPredicate<String, LocalDate> gemeenteBestaat) {
        List<Path> bestanden = bestanden(map);
        if (bestanden.isEmpty()) {
            return Contractboek.LEEG;
        }
        Contractlader lader = new Contractlader(gemeenteBestaat);
        bestanden.forEach(lader::neem);
        return lader.boek();
    }

    /**
     * Loads one contract, on its own.
     *
     * @param pad the file
     * @param gemeenteBestaat whether a gemeentecode existed on a day
     * @throws Contractfouten when the file cannot be used
     */
    public static Contract laadBestand(Path pad, BiPredicate<String, LocalDate> gemeenteBestaat) {
        Contractlader lader = new Contractlader(gemeenteBestaat);
        lader.neem(pad);
        return lader.boek().contracten().get(0);
    }

    private Contractboek boek() {
        fouten.addAll(Boekcontrole.fouten(goed, fouten.isEmpty()));
        Contractfouten.weiger(fouten.stream()
                .sorted(Comparator.comparing(Contractfout::bestand).thenComparing(Contractfout::regel))
                .toList());
        return new Contractboek(goed.stream().map(Contractbestand::contract).toList());
    }

    private void neem(Path pad) {
        try {
            Knoop.Kaart wortel = vorm.lees(pad);
            toets(new Contractbestand(Yamlvorm.naam(pad), wortel, Contractvertaler.contract(wortel)));
        } catch (Contractfouten e) {
            fouten.addAll(e.fouten());
        }
    }

    private void toets(Contractbestand bestand) {
        List<Contractfout> gevonden = Stream.of(
                        Partijcontrole.fouten(bestand, gemeenteBestaat),
                        Tariefcontrole.fouten(bestand),
                        Bekostigingscontrole.fouten(bestand),
                        Normcontrole.fouten(bestand),
                        Groepscontrole.fouten(bestand, retourcodes),
                        Overgangscontrole.fouten(bestand, retourcodes),
                        Benuttingscontrole.fouten(bestand))
                .flatMap(List::stream)
                .toList();
        fouten.addAll(gevonden);
        if (gevonden.isEmpty()) {
            goed.add(bestand);
        }
    }

    private static List<Path> bestanden(Path map) {
        try (Stream<Path> inhoud = Files.list(map)) {
            return inhoud.filter(p -> p.getFileName().toString().matches(".+\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Contractfouten(List.of(new Contractfout(
                    Yamlvorm.naam(map), 0, "deze map met contracten is niet te lezen. Geef een bestaande map op.")));
        }
    }
}
