package nl.berichtenstraat.bericht;

import com.ctc.wstx.exc.WstxEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** Says in Dutch why a parser gave up. The parser's own text is not passed on: it can hold a piece of the message. */
final class Xmlfouten {

    static final String TE_VEEL_TEKST =
            "Een element heeft meer dan " + Grenzen.MEESTE_TEKENS_PER_ELEMENT + " tekens tekst. Kort de tekst in.";

    static final String VERBODEN_TEKEN =
            "Het bestand is geen goed gevormde XML: er staat een teken of tag die hier niet mag staan.";

    private Xmlfouten() {}

    /**
     * The error of a parser.
     *
     * @param plek where it was met; null when the parser does not know
     * @param pad the path that had been reached
     */
    static Schemafout fout(XMLStreamException oorzaak, Location plek, String pad) {
        return plek == null
                ? new Schemafout(0, 0, pad, uitleg(oorzaak))
                : new Schemafout(regel(plek.getLineNumber()), regel(plek.getColumnNumber()), pad, uitleg(oorzaak));
    }

    private static int regel(int nummer) {
        return Math.max(0, nummer);
    }

    private static String uitleg(XMLStreamException oorzaak) {
        if (oorzaak.getNestedException() instanceof IOException invoer) {
            return uitlegBijInvoer(invoer);
        }
        if (oorzaak instanceof WstxEOFException) {
            return "Het bestand houdt te vroeg op: het bericht is niet compleet. Lever het hele bericht aan.";
        }
        return isGrens(oorzaak)
                ? "Het bestand gaat over een grens: een element, attribuut of tekst is te groot of staat te diep."
                : VERBODEN_TEKEN;
    }

    private static String uitlegBijInvoer(IOException invoer) {
        if (invoer instanceof CharacterCodingException) {
            return "Het bestand bevat bytes die geen geldige UTF-8 zijn (OP192). Sla het bestand op als UTF-8.";
        }
        throw new UncheckedIOException(invoer);
    }

    private static boolean isGrens(XMLStreamException oorzaak) {
        return oorzaak.getMessage() != null && oorzaak.getMessage().contains("limit (");
    }
}
