package nl.berichtenstraat.gevallen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The cases of this project. */
final class Proefgevallen {

    private static final Path WORTEL = Path.of("src/test/resources/gevallen");

    private Proefgevallen() {}

    /** All of them, in order of name. */
    static List<Gevalmap> mappen() {
        try {
            return Gevallenmap.vind(WORTEL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, read. */
    static List<Geval> gelezen() {
        return mappen().stream().map(Gevallezer::lees).toList();
    }
}
