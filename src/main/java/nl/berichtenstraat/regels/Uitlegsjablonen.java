package nl.berichtenstraat.regels;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * All texts of explanations, by key: the code of the rule, or code, dot and variant when a rule has several; for signals
 * the name of their kind in the place of the code; for causes of failure a name of their own.
 */
public final class Uitlegsjablonen {

    private static final Map<String, Uitlegsjabloon> REGELS = lees("/uitleg/regels.properties");
    private static final Map<String, Uitlegsjabloon> SIGNALEN = lees("/uitleg/signalen.properties");
    private static final Map<String, Uitlegsjabloon> OORZAKEN = lees("/uitleg/oorzaken.properties");

    private Uitlegsjablonen() {}

    /**
     * The text for a key.
     *
     * @throws IllegalStateException when there is none; names the key
     */
    public static Uitlegsjabloon van(String sleutel) {
        return uit(REGELS, sleutel);
    }

    /**
     * The text for a kind of signal.
     *
     * @throws IllegalStateException when there is none; names the key
     */
    public static Uitlegsjabloon signaal(String sleutel) {
        return uit(SIGNALEN, sleutel);
    }

    /**
     * The text for a cause of failure.
     *
     * @throws IllegalStateException when there is none; names the key
     */
    public static Uitlegsjabloon oorzaak(String sleutel) {
        return uit(OORZAKEN, sleutel);
    }

    /**
     * A part that several texts share, such as the arithmetic of a ceiling: the text by the key {@code deel.naam} with its
     * values.
     *
     * @param naam key after {@code deel.}
     * @param namenEnWaarden see {@link Uitlegsjabloon#vul}
     */
    public static String deel(String naam, Object... namenEnWaarden) {
        return van("deel." + naam).vul(namenEnWaarden);
    }

    /** The keys of all texts of rules. */
    public static Set<String> sleutels() {
        return REGELS.keySet();
    }

    private static Uitlegsjabloon uit(Map<String, Uitlegsjabloon> sjablonen, String sleutel) {
        return Optional.ofNullable(sjablonen.get(sleutel))
                .orElseThrow(() -> new IllegalStateException("er is geen sjabloon " + sleutel));
    }

    private static Map<String, Uitlegsjabloon> lees(String bestand) {
        Properties teksten = new Properties();
        try (InputStream in = Uitlegsjablonen.class.getResourceAsStream(bestand);
                Reader bron = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            teksten.load(bron);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Uitlegsjabloon> sjablonen = new TreeMap<>();
        teksten.stringPropertyNames()
                .forEach(sleutel -> sjablonen.put(sleutel, Uitlegsjabloon.van(sleutel, teksten.getProperty(sleutel))));
        return Map.copyOf(sjablonen);
    }
}
