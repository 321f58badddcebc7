package nl.berichtenstraat.kanaal.ggk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import nl.berichtenstraat.ggk.Naamruimten;
import nl.berichtenstraat.straat.Tussenopslag;

/**
 * A bare message in SOAP 1.1, as a stream of known length: not every adapter takes a body that comes in chunks. The
 * message itself goes out as it is kept, without the XML declaration that cannot stand inside another document.
 */
final class Soapverpakking {

    private static final byte[] BEGIN =
            ("<soap:Envelope xmlns:soap=\"" + Naamruimten.SOAP + "\"><soap:Body>").getBytes(StandardCharsets.UTF_8);
    private static final byte[] EINDE = "</soap:Body></soap:Envelope>".getBytes(StandardCharsets.UTF_8);

    /** A declaration is not longer. */
    private static final int LANGSTE_DECLARATIE = 512;

    private static final String DECLARATIE = "<?xml ";
    private static final String SLOT = "?>";
    private static final String MERK = "\u00ef\u00bb\u00bf";

    private Soapverpakking() {}

    /** A body with this message, in UTF-8. */
    static BodyPublisher om(Tussenopslag inhoud) {
        int weg = declaratie(inhoud);
        long lengte = BEGIN.length + inhoud.lengte() - weg + EINDE.length;
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> stroom(inhoud, weg)), lengte);
    }

    private static InputStream stroom(Tussenopslag inhoud, int weg) {
        try {
            InputStream bericht = inhoud.stroom();
            bericht.skipNBytes(weg);
            return new SequenceInputStream(Collections.enumeration(
                    List.of(new ByteArrayInputStream(BEGIN), bericht, new ByteArrayInputStream(EINDE))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Length of the byte order mark and the XML declaration at the begin of a message. */
    private static int declaratie(Tussenopslag inhoud) {
        try (InputStream in = inhoud.stroom()) {
            String begin = new String(in.readNBytes(LANGSTE_DECLARATIE), StandardCharsets.ISO_8859_1);
            int merk = begin.startsWith(MERK) ? MERK.length() : 0;
            if (!begin.startsWith(DECLARATIE, merk)) {
                return merk;
            }
            return begin.indexOf(SLOT, merk) + SLOT.length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
