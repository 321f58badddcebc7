package nl.berichtenstraat.bericht;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The valid samples of the schema corpus, and what reading gives. */
final class Voorbeeldxml {

    private Voorbeeldxml() {}

    static byte[] bytes(String soort) {
        try (InputStream in = Voorbeeldxml.class.getResourceAsStream("/schema/" + soort + "-geldig.xml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String tekst(String soort) {
        return new String(bytes(soort), StandardCharsets.UTF_8);
    }

    static InputStream stroom(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** A sample with one piece of text replaced, which must be there. */
    static String met(String soort, String oud, String nieuw) {
        String tekst = tekst(soort);
        if (!tekst.contains(oud)) {
            throw new IllegalArgumentException(oud + " is not in the sample of " + soort);
        }
        return tekst.replaceFirst(java.util.regex.Pattern.quote(oud), java.util.regex.Matcher.quoteReplacement(nieuw));
    }

    /** The line on which a piece of text stands for the n-th time. */
    static int regel(String soort, String stuk, int keer) {
        List<String> regels = tekst(soort).lines().toList();
        int gezien = 0;
        for (int i = 0; i < regels.size(); i++) {
            if (regels.get(i).contains(stuk) && ++gezien == keer) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(stuk + " is not in the sample of " + soort);
    }

    static Leesresultaat<Bericht> lees(String tekst) {
        return new Berichtlezer().lees(stroom(tekst));
    }

    /** What a message says that must be readable. */
    static <T extends Bericht> T gelezen(Class<T> soort, String tekst) {
        if (lees(tekst) instanceof Leesresultaat.Gelezen<Bericht> goed) {
            return soort.cast(goed.inhoud());
        }
        throw new AssertionError(fouten(tekst).toString());
    }

    /** The errors of a message that must be unreadable. */
    static List<Schemafout> fouten(String tekst) {
        if (lees(tekst) instanceof Leesresultaat.Onleesbaar<Bericht> fout) {
            return fout.fouten();
        }
        throw new AssertionError("read without errors");
    }
}
