package nl.berichtenstraat.bericht;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The standard of the Jeugdwet, which this product does not serve: a proof that it could. */
public final class Zusterstandaard {

    /** iJw 3.2. */
    public static final Standaard IJW = lees();

    private Zusterstandaard() {}

    private static Standaard lees() {
        try (InputStream in = Zusterstandaard.class.getResourceAsStream("/standaard/ijw.properties")) {
            return Standaard.lees(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
