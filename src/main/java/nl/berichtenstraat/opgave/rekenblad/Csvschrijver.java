package nl.berichtenstraat.opgave.rekenblad;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes CSV as spreadsheet programs in the Netherlands open it: semicolons, and a mark that says UTF-8. What begins like a
 * formula is written as text, so that it is not carried out.
 */
public final class Csvschrijver {

    private final BufferedWriter uit;

    /** Writes to this stream, which is flushed in the end and left open. */
    public Csvschrijver(OutputStream stroom) {
        this.uit = new BufferedWriter(new OutputStreamWriter(stroom, StandardCharsets.UTF_8));
        tekst("\uFEFF");
    }

    /** Writes a row. */
    public void rij(List<String> cellen) {
        tekst(cellen.stream().map(Csvschrijver::cel).collect(Collectors.joining(";", "", "\r\n")));
    }

    /** After the last row. */
    public void klaar() {
        try {
            uit.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cel(String tekst) {
        String veilig = tekst.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + tekst : tekst;
        return veilig.matches("(?s).*[;\"\\r\\n].*") ? '"' + veilig.replace("\"", "\"\"") + '"' : veilig;
    }

    private void tekst(String tekst) {
        try {
            uit.write(tekst);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
