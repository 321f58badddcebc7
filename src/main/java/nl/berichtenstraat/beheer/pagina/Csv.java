package nl.berichtenstraat.beheer.pagina;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes CSV as spreadsheets in the Netherlands open it: semicolons, UTF-8 with its mark. A cell that a spreadsheet might take
 * for a formula gets an apostrophe in front, unless it is a number.
 */
final class Csv {

    private static final Pattern GETAL = Pattern.compile("-?[0-9]+(,[0-9]+)?");

    private final Writer uit;

    Csv(OutputStream uit) throws IOException {
        this.uit = new OutputStreamWriter(uit, StandardCharsets.UTF_8);
        this.uit.write('\uFEFF');
    }

    /** Writes a row. */
    void rij(Object... cellen) throws IOException {
        uit.write(Arrays.stream(cellen).map(cel -> cel(String.valueOf(cel))).collect(Collectors.joining(";")));
        uit.write("\r\n");
    }

    /** Sends what was written. */
    void spoel() throws IOException {
        uit.flush();
    }

    private static String cel(String tekst) {
        boolean formule = !tekst.isEmpty()
                && "=+-@\t\r".indexOf(tekst.charAt(0)) >= 0
                && !GETAL.matcher(tekst).matches();
        String veilig = formule ? "'" + tekst : tekst;
        return veilig.matches("[^;\"\r\n]*") ? veilig : "\"" + veilig.replace("\"", "\"\"") + "\"";
    }
}
