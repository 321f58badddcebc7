package nl.berichtenstraat.gevallen;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** On which day each message of a case is assessed: {@code geval.properties}. */
final class Gevaldagen {

    /** The day of assessment, unless the case names another. */
    static final LocalDate GEWOON = LocalDate.of(2026, 6, 1);

    /** Years of four digits only. */
    private static final DateTimeFormatter DAG = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final String VANDAAG = "vandaag";
    private static final String VAN_BERICHT = VANDAAG + ".";

    private final String bestand;
    private final Properties eigenschappen = new Properties();

    /**
     * The days of a case.
     *
     * @param bestand name of the file, for the texts
     * @param tekst its content; empty when there is no such file
     * @throws OnbruikbaarGeval when it cannot be read
     */
    Gevaldagen(String bestand, String tekst) {
        this.bestand = bestand;
        try {
            eigenschappen.load(new StringReader(tekst));
        } catch (IOException | IllegalArgumentException e) {
            throw new OnbruikbaarGeval(bestand + " is niet leesbaar; verwacht regels als vandaag=2026-06-01.");
        }
    }

    /**
     * The day of a message: its own, or else that of the case, or else the usual one.
     *
     * @param bericht name of the message
     * @throws OnbruikbaarGeval when it is no date
     */
    LocalDate van(String bericht) {
        return Stream.of(VAN_BERICHT + bericht, VANDAAG)
                .filter(eigenschappen::containsKey)
                .findFirst()
                .map(this::dag)
                .orElse(GEWOON);
    }

    /**
     * Refuses what is said about no message of the case.
     *
     * @param berichten names of all messages
     * @throws OnbruikbaarGeval at the first name that is not known
     */
    void weigerOnbekende(Set<String> berichten) {
        eigenschappen.stringPropertyNames().stream()
                .filter(naam -> !naam.equals(VANDAAG) && !isVan(naam, berichten))
                .sorted()
                .findFirst()
                .ifPresent(naam -> {
                    throw new OnbruikbaarGeval(bestand + ": '" + naam
                            + "' is onbekend. Schrijf vandaag=..., of vandaag.NAAM=... met de naam"
                            + " van een bericht: " + String.join(", ", berichten) + ".");
                });
    }

    private static boolean isVan(String naam, Set<String> berichten) {
        return naam.startsWith(VAN_BERICHT) && berichten.contains(naam.substring(VAN_BERICHT.length()));
    }

    private LocalDate dag(String naam) {
        String waarde = eigenschappen.getProperty(naam).strip();
        try {
            return LocalDate.from(DAG.parse(waarde));
        } catch (DateTimeException e) {
            throw new OnbruikbaarGeval(
                    bestand + ": " + naam + "=" + waarde + " is geen datum als 2026-06-01 die bestaat.");
        }
    }
}
