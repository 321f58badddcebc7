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

/** All texts of explanations, by key: the code of the rule, or code, dot and variant when a rule has several. */
public final class Uitlegsjablonen {

    private static final String BESTAND = "/uitleg/regels.properties";
    private static final Map<String, Uitlegsjabloon> ALLE = lees();

    private Uitlegsjablonen() {}

    /**
     * The text for a key.
     *
     * @throws IllegalStateException when there is none; names the key
     */
    public static Uitlegsjabloon van(String sleutel) {
        return Optional.ofNullable(ALLE.get(sleutel))
                .orElseThrow(() -> new IllegalStateException("er is geen sjabloon " + sleutel));
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

    /** The keys of all texts. */
    public static Set<String> sleutels() {
        return ALLE.keySet();
    }

    private static Map<String, Uitlegsjabloon> lees() {
        Properties teksten = new Properties();
        try (InputStream in = Uitlegsjablonen.class.getResourceAsStream(BESTAND);
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
