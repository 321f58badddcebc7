package nl.berichtenstraat.ggk;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once. */
@FunctionalInterface
public interface Inhoud {

    /** A fresh stream over all of them; closed by who asked for it. */
    InputStream stroom() throws IOException;
}
