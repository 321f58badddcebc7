package nl.berichtenstraat.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of YAML file that people write and we read: contracts, and what goes with them. A file is read whole and goes
 * through three checks: safe YAML, the JSON schema, and existing days at {@code van} and {@code tot}. What it means is for
 * the reader of that kind.
 */
public final class Yamlvorm {

    /** Largest file that is read, in bytes. */
    static final int MEESTE_BYTES = 1024 * 1024;

    private final Yamlschema schema;

    /**
     * A kind of file.
     *
     * @param schemabron where the schema stands among the resources
     * @param verbod why a key is forbidden rather than unknown, in Dutch and with the remedy; empty for any other key
     */
    public Yamlvorm(String schemabron, Function<String, Optional<String>> verbod) {
        schema = new Yamlschema(schemabron, verbod);
    }

    /**
     * What stands in a file of this kind.
     *
     * @throws Contractfouten when it cannot be used
     */
    public Knoop.Kaart lees(Path pad) {
        String naam = naam(pad);
        try {
            Knoop wortel = Yamllezer.lees(tekst(pad));
            Contractfouten.weiger(schema.fouten(naam, wortel));
            Contractfouten.weiger(Datumcontrole.fouten(naam, wortel));
            return (Knoop.Kaart) wortel;
        } catch (OnbruikbareYaml e) {
            throw new Contractfouten(List.of(e.in(naam)));
        }
    }

    /** Name by which faults speak of a file: without its folder. */
    public static String naam(Path pad) {
        return Optional.ofNullable(pad.getFileName()).orElse(pad).toString();
    }

    private static String tekst(Path pad) throws OnbruikbareYaml {
        try (InputStream in = Files.newInputStream(pad)) {
            byte[] inhoud = in.readNBytes(MEESTE_BYTES + 1);
            if (inhoud.length > MEESTE_BYTES) {
                throw new OnbruikbareYaml(0, "het bestand is groter dan 1 MB. Splits het.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new OnbruikbareYaml(0, "het bestand is geen UTF-8. Sla het op als UTF-8.");
        } catch (IOException e) {
            throw new OnbruikbareYaml(0, "het bestand is niet te lezen. Controleer of het er is, en de rechten.");
        }
    }
}
