package nl.berichtenstraat.ggk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Writes, reads and gives back messages of 25 megabytes; for a process with a heap that does not hold one of them. */
final class Geheugenproef {

    private static final long PAYLOAD = 18_700_000;

    private Geheugenproef() {}

    public static void main(String[] argumenten) throws IOException {
        StufBericht di01 = Voorbeelden.goed(Voorbeelden.tekst("di01-xml")).bericht();
        StufBericht fo01 = Voorbeelden.goed(Voorbeelden.tekst("fo01")).bericht();
        Envelopschrijver.envelop(
                di01, Optional.empty(), new Herhaling('<', PAYLOAD), false, OutputStream.nullOutputStream());
        Enveloplezing lezing =
                Enveloplezer.lees(envelop(), OutputStream.nullOutputStream(), false, Voorbeelden.GRENZEN);
        boolean terug = Envelopschrijver.metOrigineel(
                fo01, Geheugenproef::envelop, false, 25_000_000, true, OutputStream.nullOutputStream());
        System.out.println(lezing instanceof Enveloplezing.Goed && terug ? "goed" : "slecht");
    }

    /** An envelope with a payload of nothing but the same letter. */
    private static InputStream envelop() {
        String tekst = Voorbeelden.tekst("di01-xml");
        int begin = tekst.indexOf("PD94");
        int eind = tekst.indexOf("</g:xmlBestand");
        return new SequenceInputStream(Collections.enumeration(List.of(
                stroom(tekst.substring(0, begin)),
                new Herhaling('A', (PAYLOAD + 2) / 3 * 4),
                stroom(tekst.substring(eind)))));
    }

    private static InputStream stroom(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** The same byte many times. */
    private static final class Herhaling extends InputStream {

        private final char teken;
        private long rest;

        Herhaling(char teken, long keer) {
            this.teken = teken;
            this.rest = keer;
        }

        @Override
        public int read() {
            return rest-- > 0 ? teken : -1;
        }
    }
}
