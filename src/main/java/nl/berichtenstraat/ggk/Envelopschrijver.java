package nl.berichtenstraat.ggk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Optional;

/**
 * Writes messages of StUF-GGk, whatever their size: always the same bytes for the same message, in UTF-8 without byte
 * order mark. What it writes is valid and would be taken by {@link Enveloplezer}. Streams are closed by the caller.
 */
public final class Envelopschrijver {

    static final String VERKLARING = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final String DETAILS = "<StUF:detailsXML>";
    private static final String EIND_DETAILS = "</StUF:detailsXML>";

    /** Three bytes become four characters, so pieces of a multiple of three need no filling. */
    private static final int STUK = 3 * 4096;

    private Envelopschrijver() {}

    /**
     * Writes a Di01 or Du01.
     *
     * @param bestandsnaam name of a payload that is no XML; empty for XML
     * @param payload read to its end
     * @param soap whether to put it in a SOAP 1.1 envelope
     * @throws IllegalArgumentException when the message would not be as the standard wants it, or the payload is empty;
     *     nothing was written
     */
    public static void envelop(
            StufBericht bericht, Optional<String> bestandsnaam, InputStream payload, boolean soap, OutputStream uit)
            throws IOException {
        Berichtdelen delen = Berichtdelen.van(bericht, bestandsnaam);
        byte[] stuk = payload.readNBytes(STUK);
        if (stuk.length == 0) {
            throw new IllegalArgumentException("the payload is empty");
        }
        schrijf(begin(soap) + delen.voor(), uit);
        while (stuk.length > 0) {
            uit.write(Base64.getEncoder().encode(stuk));
            stuk = payload.readNBytes(STUK);
        }
        schrijf(delen.na() + eind(soap), uit);
    }

    /**
     * Size in bytes of a Di01 or Du01 as {@link #envelop} writes it, without what SOAP puts around it.
     *
     * @param payload size of the payload in bytes
     * @throws IllegalArgumentException when the message would not be as the standard wants it
     */
    public static long omvang(StufBericht bericht, Optional<String> bestandsnaam, long payload) {
        return VERKLARING.length() + Berichtdelen.van(bericht, bestandsnaam).omvang() + 4 * ((payload + 2) / 3);
    }

    /**
     * Writes a message without payload: a Fo01, or on a local hop without SOAP a Bv03 or Fo03.
     *
     * @throws IllegalArgumentException when it would not be as the standard wants it; nothing was written
     */
    public static void bericht(StufBericht bericht, boolean soap, OutputStream uit) throws IOException {
        Berichtdelen delen = Berichtdelen.van(bericht, Optional.empty());
        schrijf(begin(soap) + delen.voor() + delen.na() + eind(soap), uit);
    }

    /**
     * Writes a Fo01 that gives back the message it is about; without that when it would be larger than is allowed, or when
     * the message cannot be read as XML.
     *
     * @param origineel the message that is refused
     * @param origineelInSoap whether it stands in a SOAP envelope
     * @param meesteBytes so large may the Fo01 be
     * @return whether the message was given back
     * @throws IllegalArgumentException when the Fo01 would not be as the standard wants it; nothing was written
     */
    public static boolean metOrigineel(
            StufBericht fo01,
            Inhoud origineel,
            boolean origineelInSoap,
            long meesteBytes,
            boolean soap,
            OutputStream uit)
            throws IOException {
        Berichtdelen delen = Berichtdelen.van(fo01, Optional.empty());
        long ruimte = meesteBytes - delen.omvang() - (VERKLARING + DETAILS + EIND_DETAILS).length();
        if (!past(origineel, origineelInSoap, ruimte)) {
            bericht(fo01, soap, uit);
            return false;
        }
        schrijf(begin(soap) + delen.voor() + DETAILS, uit);
        try (InputStream in = origineel.stroom()) {
            Xmlkopie.kopieer(in, origineelInSoap, uit);
        }
        schrijf(EIND_DETAILS + delen.na() + eind(soap), uit);
        return true;
    }

    private static boolean past(Inhoud origineel, boolean inSoap, long ruimte) throws IOException {
        Teller teller = new Teller();
        try (InputStream in = origineel.stroom()) {
            Xmlkopie.kopieer(in, inSoap, teller);
            return teller.bytes <= ruimte;
        } catch (Bezwaar e) {
            return false;
        }
    }

    private static String begin(boolean soap) {
        return soap ? VERKLARING + Soapschrijver.BEGIN : VERKLARING;
    }

    private static String eind(boolean soap) {
        return soap ? Soapschrijver.EIND : "";
    }

    private static void schrijf(String tekst, OutputStream uit) throws IOException {
        uit.write(Berichtdelen.bytes(tekst));
    }

    /** Counts what is written and keeps nothing. */
    private static final class Teller extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] stuk, int vanaf, int lengte) {
            bytes += lengte;
        }
    }
}
