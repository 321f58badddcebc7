package nl.berichtenstraat.bericht;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The calculation examples of the standard, for parameterised tests. */
public final class Rekenvoorbeelden {

    private static final String BESTAND = "/rekenvoorbeelden/calculation-vectors.csv";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Rekenvoorbeelden() {}

    /**
     * One example.
     *
     * @param id for example TOT-01
     * @param groep for example claim-total
     * @param regel rules concerned, separated by semicolons
     * @param invoer what is given
     * @param verwacht what must come out
     * @param toelichting remark of the source
     */
    public record Rekenvoorbeeld(
            String id, String groep, String regel, JsonNode invoer, JsonNode verwacht, String toelichting) {
        @Override
        public String toString() {
            return id;
        }
    }

    /** All examples of a group. */
    public static Stream<Rekenvoorbeeld> vanGroep(String groep) {
        return alle().filter(voorbeeld -> voorbeeld.groep().equals(groep));
    }

    /** The examples with these ids. */
    public static Stream<Rekenvoorbeeld> met(String... ids) {
        List<String> gevraagd = List.of(ids);
        return alle().filter(voorbeeld -> gevraagd.contains(voorbeeld.id()));
    }

    /** Every example. */
    public static Stream<Rekenvoorbeeld> alle() {
        return tekst().lines().skip(1).map(Rekenvoorbeelden::lees);
    }

    private static Rekenvoorbeeld lees(String regel) {
        List<String> veld = velden(regel);
        return new Rekenvoorbeeld(
                veld.get(0),
                veld.get(1),
                veld.get(2),
                JSON.readTree(veld.get(3)),
                JSON.readTree(veld.get(4)),
                veld.get(6));
    }

    /** Fields separated by commas, quoted where needed, with a quote doubled inside quotes. */
    private static List<String> velden(String regel) {
        List<String> velden = new ArrayList<>();
        StringBuilder veld = new StringBuilder();
        boolean inAanhaling = false;
        for (int i = 0; i < regel.length(); i++) {
            char teken = regel.charAt(i);
            if (inAanhaling && teken == '"' && regel.startsWith("\"\"", i)) {
                veld.append('"');
                i++;
            } else if (teken == '"') {
                inAanhaling = !inAanhaling;
            } else if (teken == ',' && !inAanhaling) {
                velden.add(veld.toString());
                veld.setLength(0);
            } else {
                veld.append(teken);
            }
        }
        velden.add(veld.toString());
        return velden;
    }

    private static String tekst() {
        try (InputStream in = Rekenvoorbeelden.class.getResourceAsStream(BESTAND)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
