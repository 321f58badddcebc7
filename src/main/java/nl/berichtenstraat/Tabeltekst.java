package nl.berichtenstraat;

import java.util.List;
import nl.berichtenstraat.bericht.Clientsleutel;

/** What the tables on the screen have in common. */
final class Tabeltekst {

    private static final int KORTE_SLEUTEL = 8;
    private static final int BREEDTE = 110;
    private static final String INSPRINGING = "    ";

    private Tabeltekst() {}

    /** The lines of an explanation below a row; the width is that of the text, without the margin before it. */
    static List<String> uitleg(String tekst) {
        return Nederlands.regels(tekst, BREEDTE).stream()
                .map(regel -> INSPRINGING + regel)
                .toList();
    }

    /** The first characters of a pseudonym: enough to tell the clients of a table apart. */
    static String kort(Clientsleutel client) {
        return client.waarde()
                .substring(0, Math.min(KORTE_SLEUTEL, client.waarde().length()));
    }
}
