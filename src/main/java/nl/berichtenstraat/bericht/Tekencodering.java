package nl.berichtenstraat.bericht;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the first bytes of a file: it must be XML in UTF-8 (OP192). A byte order mark of UTF-8 is tolerated and taken
 * away.
 */
final class Tekencodering {

    private static final int KIJKT = 1024;

    private static final Pattern VERKLARING =
            Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private Tekencodering() {}

    /** The bytes after a byte order mark, when they can be XML in UTF-8. */
    static InputStream alleenUtf8(InputStream in, Foutenlijst fouten) throws IOException {
        byte[] begin = in.readNBytes(KIJKT);
        Optional<String> bezwaar = bezwaar(begin);
        if (bezwaar.isPresent()) {
            throw fouten.breekAf(new Schemafout(1, 1, "/", bezwaar.get()));
        }
        PushbackInputStream terug = new PushbackInputStream(in, KIJKT);
        int merk = utf8Merk(begin);
        terug.unread(begin, merk, begin.length - merk);
        return terug;
    }

    /** What is wrong with a declared encoding; empty when it is UTF-8. */
    static Optional<String> bezwaarTegen(String codering) {
        return codering.equalsIgnoreCase("UTF-8") || codering.equalsIgnoreCase("UTF8")
                ? Optional.empty()
                : Optional.of("Het bestand heeft tekencodering " + Leespad.kort(codering)
                        + ". Alleen UTF-8 is toegestaan (OP192). Sla het bestand op als UTF-8.");
    }

    private static Optional<String> bezwaar(byte[] begin) {
        int merk = utf8Merk(begin);
        if (begin.length == merk) {
            return Optional.of("Het bestand is leeg. Lever het bericht opnieuw aan.");
        }
        if (isBreed(begin)) {
            return bezwaarTegen("UTF-16 of UTF-32");
        }
        String tekst = new String(begin, merk, begin.length - merk, StandardCharsets.ISO_8859_1);
        Matcher verklaring = VERKLARING.matcher(tekst);
        return verklaring.find() ? bezwaarTegen(verklaring.group(1)) : bezwaarTegenBegin(tekst);
    }

    private static Optional<String> bezwaarTegenBegin(String tekst) {
        String zonderWit = tekst.stripLeading();
        return zonderWit.isEmpty() || zonderWit.charAt(0) == '<'
                ? Optional.empty()
                : Optional.of("Het bestand is geen XML: het begint niet met een element. Lever een XML-bericht aan.");
    }

    /** Two or four bytes a character: shows as a byte order mark or as zeros among the first four bytes. */
    private static boolean isBreed(byte[] begin) {
        if (begin.length < 2) {
            return false;
        }
        int eerste = (begin[0] & 0xFF) << 8 | begin[1] & 0xFF;
        return eerste == 0xFEFF || eerste == 0xFFFE || begin[0] == 0 || begin[1] == 0;
    }

    private static int utf8Merk(byte[] begin) {
        boolean merk =
                begin.length >= 3 && begin[0] == (byte) 0xEF && begin[1] == (byte) 0xBB && begin[2] == (byte) 0xBF;
        return merk ? 3 : 0;
    }
}
