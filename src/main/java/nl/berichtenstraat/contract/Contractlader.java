package nl.berichtenstraat.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Loads the contracts of a folder: every {@code *.yaml} in it, one contract version a file. Files go through four checks:
 * safe YAML, the JSON schema, the meaning of one contract, and contracts against each other. All faults are collected.
 */
public final class Contractlader {

    /** Largest file that is read, in bytes. */
    static final int MEESTE_BYTES = 1024 * 1024;

    private final BiPredicate<String, LocalDate> gemeenteBestaat;
    private final Contractschema schema = new Contractschema();
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

    private Contractboek boek() {
        fouten.addAll(Boekcontrole.fouten(goed));
        if (!fouten.isEmpty()) {
            throw new Contractfouten(fouten.stream()
                    .sorted(Comparator.comparing(Contractfout::bestand).thenComparing(Contractfout::regel))
                    .toList());
        }
        return new Contractboek(goed.stream().map(Contractbestand::contract).toList());
    }

    private void neem(Path pad) {
        String naam = pad.getFileName().toString();
        try {
            Knoop wortel = Yamllezer.lees(tekst(pad));
            if (zonderFouten(schema.fouten(naam, wortel)) && zonderFouten(Datumcontrole.fouten(naam, wortel))) {
                toets(new Contractbestand(naam, wortel, Contractvertaler.contract((Knoop.Kaart) wortel)));
            }
        } catch (OnbruikbareYaml e) {
            fouten.add(e.in(naam));
        }
    }

    private void toets(Contractbestand bestand) {
        List<Contractfout> gevonden = Stream.of(
                        Partijcontrole.fouten(bestand, gemeenteBestaat),
                        Tariefcontrole.fouten(bestand),
                        Groepscontrole.fouten(bestand, retourcodes),
                        Benuttingscontrole.fouten(bestand))
                .flatMap(List::stream)
                .toList();
        if (zonderFouten(gevonden)) {
            goed.add(bestand);
        }
    }

    private boolean zonderFouten(List<Contractfout> gevonden) {
        fouten.addAll(gevonden);
        return gevonden.isEmpty();
    }

    private static List<Path> bestanden(Path map) {
        try (Stream<Path> inhoud = Files.list(map)) {
            return inhoud.filter(p -> p.getFileName().toString().matches(".+\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Contractfouten(List.of(new Contractfout(
                    Optional.ofNullable(map.getFileName()).orElse(map).toString(),
                    0,
                    "deze map met contracten is niet te lezen. Geef een bestaande map op.")));
        }
    }

    private static String tekst(Path pad) throws OnbruikbareYaml {
        try (InputStream in = Files.newInputStream(pad)) {
            byte[] inhoud = in.readNBytes(MEESTE_BYTES + 1);
            if (inhoud.length > MEESTE_BYTES) {
                throw new OnbruikbareYaml(0, "het bestand is groter dan 1 MB. Splits het in meer contracten.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new OnbruikbareYaml(0, "het bestand is geen UTF-8. Sla het op als UTF-8.");
        } catch (IOException e) {
            throw new OnbruikbareYaml(0, "het bestand is niet te lezen. Controleer de rechten.");
        }
    }
}
