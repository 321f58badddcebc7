package nl.berichtenstraat.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The retourcodes of WJ001 and the records that may be refused with them, from {@code contract/retourcodes.csv}. */
final class Retourcodes {

    /** Record of a 301, answered in a 302. */
    static final String TOEWIJZING = "ToegewezenProduct";

    /** Record of a 323, answered in a 325. */
    static final String PRESTATIE = "Prestatie";

    private static final String BRON = "/contract/retourcodes.csv";

    private final Map<String, List<String>> recordsPerCode = new LinkedHashMap<>();

    Retourcodes() {
        try (InputStream in = Retourcodes.class.getResourceAsStream(BRON)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.startsWith("#"))
                    .forEach(this::voegToe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes with which this record may be refused, in the order of WJ001. */
    private List<String> bij(String record) {
        return recordsPerCode.entrySet().stream()
                .filter(e -> e.getValue().contains(record))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is wrong with a retourcode for this consequence, and what to write instead; empty when nothing is. */
    Optional<String> bezwaar(Gevolg gevolg, Optional<String> retourcode, String record) {
        return retourcode.flatMap(
                code -> gevolg == Gevolg.WEIGEREN ? bezwaar(code, record) : Optional.of(overbodig(code)));
    }

    private Optional<String> bezwaar(String code, String record) {
        String keuze = " Kies uit: " + String.join(", ", bij(record)) + ".";
        if (!recordsPerCode.containsKey(code)) {
            return Optional.of("'" + code + "' is geen retourcode van WJ001." + keuze);
        }
        return bij(record).contains(code)
                ? Optional.empty()
                : Optional.of("met retourcode " + code + " kan geen " + record + " geweigerd worden." + keuze);
    }

    private static String overbodig(String code) {
        return "bij signaleren hoort geen retourcode (" + code
                + "): er wordt niets geweigerd. Haal de retourcode weg of kies weigeren.";
    }

    private void voegToe(String regel) {
        String[] delen = regel.split(",", -1);
        recordsPerCode.put(delen[0], Arrays.asList(delen[1].split(";")));
    }
}
