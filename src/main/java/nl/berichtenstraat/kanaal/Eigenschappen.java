package nl.berichtenstraat.kanaal;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Settings as text, read key by key: each read marks the key as known, so that a key nobody asked for is found and
 * refused. Paths are relative to a base folder.
 */
final class Eigenschappen {

    private final Properties tekst;
    private final Path basis;
    private final Set<String> gevraagd = new HashSet<>();

    Eigenschappen(Properties tekst, Path basis) {
        this.tekst = tekst;
        this.basis = basis;
    }

    /** Folder to which relative paths refer. */
    Path basis() {
        return basis;
    }

    Optional<String> tekst(String sleutel) {
        gevraagd.add(sleutel);
        return Optional.ofNullable(tekst.getProperty(sleutel))
                .map(String::strip)
                .filter(w -> !w.isEmpty());
    }

    String tekst(String sleutel, String standaard) {
        return tekst(sleutel).orElse(standaard);
    }

    int getal(String sleutel, int standaard) {
        return lees(sleutel, "een geheel getal", Integer::valueOf).orElse(standaard);
    }

    long aantalBytes(String sleutel, long standaard) {
        return lees(sleutel, "een aantal bytes", Long::valueOf).orElse(standaard);
    }

    boolean schakelaar(String sleutel, boolean standaard) {
        return lees(sleutel, "true of false", Eigenschappen::waarheid).orElse(standaard);
    }

    Duration duur(String sleutel, Duration standaard) {
        return lees(sleutel, "een duur zoals PT5S", Duration::parse).orElse(standaard);
    }

    LocalTime tijdstip(String sleutel, LocalTime standaard) {
        return lees(sleutel, "een tijdstip zoals 06:00", LocalTime::parse).orElse(standaard);
    }

    Optional<Integer> dagVanMaand(String sleutel) {
        return lees(
                sleutel,
                "een dag van de maand (1 tot en met 31)",
                waarde -> ChronoField.DAY_OF_MONTH.checkValidIntValue(Long.parseLong(waarde)));
    }

    Optional<Path> pad(String sleutel) {
        return tekst(sleutel).map(basis::resolve).map(Path::normalize);
    }

    Path pad(String sleutel, String standaard) {
        return pad(sleutel).orElse(basis.resolve(standaard).normalize());
    }

    /** Refuses keys that no setting asked for. */
    void weigerOnbekende() {
        Set<String> onbekend = new TreeSet<>(tekst.stringPropertyNames());
        onbekend.removeAll(gevraagd);
        if (!onbekend.isEmpty()) {
            throw new OngeldigeInstelling("onbekende instelling: " + String.join(", ", onbekend)
                    + ". Haal de regel weg of verbeter de naam; de bekende instellingen staan in de README.");
        }
    }

    private <T> Optional<T> lees(String sleutel, String verwacht, Function<String, T> vertaler) {
        try {
            return tekst(sleutel).map(vertaler);
        } catch (NumberFormatException | DateTimeException e) {
            throw new OngeldigeInstelling("instelling " + sleutel + " moet " + verwacht + " zijn");
        }
    }

    private static boolean waarheid(String waarde) {
        return switch (waarde) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new NumberFormatException(waarde);
        };
    }
}
