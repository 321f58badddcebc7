package nl.berichtenstraat.bericht;

import java.io.InputStream;
import java.util.Optional;

/** Finds out whose message it is, in a message about one client that was validated before. */
public final class Bsnlezer {

    private Bsnlezer() {}

    /**
     * The Bsn of the client.
     *
     * @param in the message; read as far as needed, closed by the caller
     * @return empty when the message has no Client
     * @throws IllegalArgumentException when it is no message that was validated
     */
    public static Optional<Bsn> lees(InputStream in) {
        try {
            Leesstroom stroom = Leesstroom.open(in, Grenzen.GEHEEL, new Foutenlijst());
            stroom.naarHoofdelement();
            while (stroom.naarKind()) {
                if (stroom.getLocalName().equals("Client")) {
                    return bsn(stroom);
                }
                stroom.leesTekst();
            }
            return Optional.empty();
        } catch (Afgebroken e) {
            throw new IllegalArgumentException("not a message that was validated", e);
        }
    }

    private static Optional<Bsn> bsn(Leesstroom stroom) {
        while (stroom.naarKind()) {
            if (stroom.getLocalName().equals("Bsn")) {
                return Optional.of(new Bsn(stroom.leesTekst().strip()));
            }
            stroom.leesTekst();
        }
        return Optional.empty();
    }
}
