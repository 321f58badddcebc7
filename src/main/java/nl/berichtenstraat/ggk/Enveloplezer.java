package nl.berichtenstraat.ggk;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import nl.berichtenstraat.ggk.Enveloplezing.Aard;
import nl.berichtenstraat.ggk.Enveloplezing.Slecht;

/** Reads a message of StUF-GGk in one pass, whatever its size. */
public final class Enveloplezer {

    /** So much may SOAP put around a message. */
    private static final long RUIMTE_SOAP = 65_536;

    private Enveloplezer() {}

    /**
     * Reads a message; its payload is decoded on the way.
     *
     * @param in the message, bare or in SOAP; read to its end unless something is wrong; closed by the caller
     * @param payload receives the payload of a Di01 or Du01; when the message is not good, part of it may have been
     *     written, which is of no use; closed by the caller
     * @param soap whether it stands in a SOAP 1.1 envelope
     * @param grenzen how large it may be
     * @throws java.io.UncheckedIOException when one of the streams fails
     */
    public static Enveloplezing lees(InputStream in, OutputStream payload, boolean soap, Leesgrenzen grenzen) {
        try {
            return soap ? leesSoap(in, payload, grenzen) : leesKaal(in, payload, grenzen);
        } catch (Bezwaar e) {
            return new Slecht(e.aard(), e.getMessage(), Optional.empty());
        }
    }

    private static Enveloplezing leesKaal(InputStream in, OutputStream payload, Leesgrenzen grenzen) {
        Envelopstroom stroom = Envelopstroom.open(in, grenzen.bericht());
        stroom.naarHoofdelement();
        Enveloplezing lezing = Stuflezer.lees(stroom, payload, grenzen.payload());
        return totEinde(lezing, stroom::leesUit);
    }

    private static Enveloplezing leesSoap(InputStream in, OutputStream payload, Leesgrenzen grenzen) {
        Envelopstroom stroom = Envelopstroom.open(in, grenzen.bericht() + RUIMTE_SOAP);
        Soapomslag omslag = Soapomslag.open(stroom, true);
        long begin = stroom.begin();
        Enveloplezing lezing = Stuflezer.lees(stroom, payload, grenzen.payload());
        return totEinde(lezing, () -> {
            if (stroom.einde() - begin > grenzen.bericht()) {
                throw new Bezwaar(Aard.TE_GROOT, "Het bericht is groter dan is toegestaan.");
            }
            omslag.sluit();
        });
    }

    /** What comes after the message can still be wrong. */
    private static Enveloplezing totEinde(Enveloplezing lezing, Runnable rest) {
        if (!(lezing instanceof Enveloplezing.Goed goed)) {
            return lezing;
        }
        try {
            rest.run();
            return goed;
        } catch (Bezwaar e) {
            return new Slecht(
                    e.aard(), e.getMessage(), Optional.of(goed.bericht().stuurgegevens()));
        }
    }
}
