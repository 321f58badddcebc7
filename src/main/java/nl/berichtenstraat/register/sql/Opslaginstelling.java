package nl.berichtenstraat.register.sql;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the store is.
 *
 * @param jdbcUrl starts with {@code jdbc:sqlite:} or {@code jdbc:postgresql:}
 * @param gebruiker user name; empty with the embedded store
 * @param wachtwoord password; empty with the embedded store
 * @param verbindingen how many connections at most: with PostgreSQL for all work, with SQLite for reading
 */
public record Opslaginstelling(
        String jdbcUrl, Optional<String> gebruiker, Optional<String> wachtwoord, int verbindingen) {

    /** Name of the file with the embedded store. */
    public static final String BESTAND = "berichtenstraat.db";

    private static final int LEZERS = 4;

    /** Checks that there is at least one connection. */
    public Opslaginstelling {
        if (verbindingen < 1) {
            throw new IllegalArgumentException("Het aantal verbindingen met de opslag moet minstens 1 zijn.");
        }
    }

    /** The embedded store in this folder, which is made when it is not there. */
    public static Opslaginstelling ingebed(Path map) {
        String url = Dialect.SQLITE.voorvoegsel() + map.resolve(BESTAND).toAbsolutePath();
        return new Opslaginstelling(url, Optional.empty(), Optional.empty(), LEZERS);
    }

    /** Shows neither user nor password, also not when they stand in the URL. */
    @Override
    public String toString() {
        return "Opslaginstelling[" + jdbcUrl.replaceFirst("\\?.*", "") + ", " + verbindingen + "]";
    }
}
