package nl.berichtenstraat;

import java.nio.file.Path;
import java.sql.DriverManager;

/** Registers as the tests look into them. */
final class Proefregister {

    private Proefregister() {}

    /** The embedded register in this folder. */
    static Dienstproef.Verbinder ingebed(Path data) {
        String url = "jdbc:sqlite:" + data.resolve("berichtenstraat.db").toAbsolutePath() + "?busy_timeout=20000";
        return () -> DriverManager.getConnection(url);
    }
}
