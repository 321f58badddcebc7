package nl.berichtenstraat.antwoord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Berichtsoort;

/** Code list WJ001: the codes an answer may carry, from {@code /codelijsten/wj001.csv} on the class path. */
public final class Retourcodelijst {

    private static final String BESTAND = "/codelijsten/wj001.csv";
    private static final int KOLOMMEN = 4;
    private static final String ELK = "*";

    private final Map<String, Retourcode> codes;

    private Retourcodelijst(Map<String, Retourcode> codes) {
        this.codes = codes;
    }

    /** Reads the list that ships with this product. */
    public static Retourcodelijst lees() {
        try (InputStream bron = Retourcodelijst.class.getResourceAsStream(BESTAND);
                BufferedReader regels = new BufferedReader(new InputStreamReader(bron, StandardCharsets.UTF_8))) {
            return new Retourcodelijst(regels.lines()
                    .skip(1)
                    .map(Retourcodelijst::retourcode)
                    .collect(Collectors.toUnmodifiableMap(Retourcode::code, Function.identity())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code; empty when WJ001 does not have it. */
    public Optional<Retourcode> zoek(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** All codes. */
    public Set<String> codes() {
        return codes.keySet();
    }

    private static Retourcode retourcode(String regel) {
        String[] kolom = regel.split(";", KOLOMMEN);
        Set<Berichtsoort> antwoorden =
                woorden(kolom[1]).stream().map(Berichtsoort::valueOf).collect(Collectors.toUnmodifiableSet());
        Set<String> records = kolom[2].equals(ELK) ? Set.of() : woorden(kolom[2]);
        return new Retourcode(kolom[0], antwoorden, records, kolom[3]);
    }

    private static Set<String> woorden(String kolom) {
        return Arrays.stream(kolom.split(" "))
                .filter(woord -> !woord.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
