package nl.berichtenstraat.bericht;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Data as a table: a heading, then a row per line, with semicolons between the fields. The last field may hold semicolons
 * itself; there are no quotes.
 */
public final class Tabel {

    private static final String SCHEIDING = ";";

    private Tabel() {}

    /**
     * Reads a table that ships with this product.
     *
     * @param pad absolute path on the class path
     * @param kolommen the heading that it must have
     */
    public static List<Tabelrij> meegeleverd(String pad, String kolommen) {
        try (InputStream in = Tabel.class.getResourceAsStream(pad)) {
            if (in == null) {
                throw new IllegalStateException(pad + " is missing on the class path");
            }
            return lees(pad, new InputStreamReader(in, StandardCharsets.UTF_8), kolommen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table.
     *
     * @param naam what to call it in the text of a fault
     * @param bron not closed
     * @param kolommen the heading that it must have
     * @return its rows in order; empty when there is only a heading
     * @throws OngeldigeTabel when it has another heading, or a row with too few fields
     * @throws IOException when reading fails
     */
    public static List<Tabelrij> lees(String naam, Reader bron, String kolommen) throws IOException {
        BufferedReader regels = new BufferedReader(bron);
        if (!kolommen.equals(regels.readLine())) {
            throw new OngeldigeTabel(naam, 1, "de kolommen moeten zijn: " + kolommen);
        }
        List<String> namen = List.of(kolommen.split(SCHEIDING));
        List<Tabelrij> rijen = new ArrayList<>();
        for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
            rijen.add(rij(naam, rijen.size() + 2, namen, regel));
        }
        return rijen;
    }

    private static Tabelrij rij(String naam, int nummer, List<String> kolommen, String regel) {
        List<String> velden = List.of(regel.split(SCHEIDING, kolommen.size()));
        if (velden.size() < kolommen.size()) {
            throw new OngeldigeTabel(
                    naam, nummer, "er zijn " + kolommen.size() + " velden nodig en er staan er " + velden.size());
        }
        return new Tabelrij(naam, nummer, kolommen, velden);
    }
}
