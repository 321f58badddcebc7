package nl.berichtenstraat.ggk;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxLazyException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.berichtenstraat.bericht.StrengeXml;
import nl.berichtenstraat.ggk.Enveloplezing.Aard;
import org.codehaus.stax2.LocationInfo;

/**
 * The XML of a message while it is read: strict, bounded, and every trouble in it a {@link Bezwaar}. Trouble of the input
 * itself is an {@link UncheckedIOException}: the message is not to blame for it.
 */
final class Envelopstroom {

    /** A message has some thirty; the rest is room for what stands in detailsXML or in a SOAP header. */
    private static final int MEESTE_NAMEN = 100_000;

    /** XML forbids two characters that the parser lets pass. */
    private static final char EERSTE_VERBODEN_TEKEN = 0xFFFE;

    private final XMLStreamReader xml;
    private int namen;

    private Envelopstroom(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** A stream before the document element. */
    static Envelopstroom open(InputStream in, long meesteBytes) {
        try {
            Envelopstroom stroom = new Envelopstroom(StrengeXml.openMetLangeTekst(new Maatstroom(in, meesteBytes)));
            stroom.controleerVerklaring();
            return stroom;
        } catch (XMLStreamException e) {
            throw bezwaar(e);
        }
    }

    private void controleerVerklaring() {
        String codering = xml.getCharacterEncodingScheme();
        if (codering != null && !codering.equalsIgnoreCase("UTF-8") && !codering.equalsIgnoreCase("UTF8")) {
            throw onleesbaar("Het bericht noemt een andere tekencodering dan UTF-8. Alleen UTF-8 is toegestaan.");
        }
        if ("1.1".equals(xml.getVersion())) {
            throw onleesbaar("Het bericht is XML 1.1. Gebruik XML 1.0.");
        }
    }

    /** The parser, to look at the current event. */
    XMLStreamReader xml() {
        return xml;
    }

    /** Goes to the next event. */
    int volgende() {
        try {
            int gebeurtenis = xml.next();
            controleer(gebeurtenis);
            return gebeurtenis;
        } catch (XMLStreamException e) {
            throw bezwaar(e);
        } catch (WstxLazyException e) {
            throw bezwaar((XMLStreamException) e.getCause());
        }
    }

    private void controleer(int gebeurtenis) {
        switch (gebeurtenis) {
            case XMLStreamConstants.DTD ->
                throw onleesbaar("Het bericht bevat een DOCTYPE (DTD). Dat is niet toegestaan.");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw onleesbaar("Het bericht verwijst naar een entiteit die XML niet kent.");
            case XMLStreamConstants.START_ELEMENT -> telNamen();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> controleerTekst();
            default -> {
                // an end, a comment or a processing instruction
            }
        }
    }

    private void telNamen() {
        namen += 1 + xml.getAttributeCount() + xml.getNamespaceCount();
        if (namen > MEESTE_NAMEN) {
            throw new Bezwaar(Aard.SCHEMA, "Het bericht heeft te veel elementen en attributen.");
        }
    }

    /** Takes the text here, so that trouble with it shows here. */
    private void controleerTekst() {
        char[] tekens = xml.getTextCharacters();
        int eind = xml.getTextStart() + xml.getTextLength();
        for (int i = xml.getTextStart(); i < eind; i++) {
            if (tekens[i] >= EERSTE_VERBODEN_TEKEN) {
                throw onleesbaar("Het bericht bevat een teken dat in XML niet mag.");
            }
        }
    }

    /** To the document element; that there is none the parser reports itself. */
    void naarHoofdelement() {
        int gebeurtenis = volgende();
        while (gebeurtenis != XMLStreamConstants.START_ELEMENT) {
            gebeurtenis = volgende();
        }
    }

    /** To the next start of an element within the current one; false at the end of the current one. Text is passed by. */
    boolean naarKind() {
        int gebeurtenis = volgende();
        while (gebeurtenis != XMLStreamConstants.START_ELEMENT && gebeurtenis != XMLStreamConstants.END_ELEMENT) {
            gebeurtenis = volgende();
        }
        return gebeurtenis == XMLStreamConstants.START_ELEMENT;
    }

    /** From the start of an element to its end. */
    void slaOver() {
        int diepte = 1;
        while (diepte > 0) {
            int gebeurtenis = volgende();
            if (gebeurtenis == XMLStreamConstants.START_ELEMENT) {
                diepte++;
            } else if (gebeurtenis == XMLStreamConstants.END_ELEMENT) {
                diepte--;
            }
        }
    }

    /** To the end of the document, so that nothing but white space and comments is left. */
    void leesUit() {
        while (xml.getEventType() != XMLStreamConstants.END_DOCUMENT) {
            volgende();
        }
    }

    /** Whether the stream stands at the start of this element. */
    boolean isElement(String naamruimte, String naam) {
        return naamruimte.equals(xml.getNamespaceURI()) && naam.equals(xml.getLocalName());
    }

    /** Where the current event begins, in characters. */
    long begin() {
        return ((LocationInfo) xml).getStartingCharOffset();
    }

    /** Where the current event ends, in characters. */
    long einde() {
        try {
            return ((LocationInfo) xml).getEndingCharOffset();
        } catch (XMLStreamException e) {
            throw bezwaar(e);
        }
    }

    private static Bezwaar bezwaar(XMLStreamException oorzaak) {
        if (oorzaak.getNestedException() instanceof IOException invoer) {
            return bezwaar(invoer);
        }
        return onleesbaar(
                oorzaak instanceof WstxEOFException
                        ? "Het bericht houdt te vroeg op: het is niet compleet."
                        : "Het bericht is geen goed gevormde XML.");
    }

    private static Bezwaar bezwaar(IOException invoer) {
        if (invoer instanceof Maatstroom.TeGroot) {
            return new Bezwaar(Aard.TE_GROOT, "Het bericht is groter dan is toegestaan.");
        }
        if (invoer instanceof CharacterCodingException) {
            return onleesbaar("Het bericht bevat bytes die geen geldige UTF-8 zijn.");
        }
        throw new UncheckedIOException(invoer);
    }

    private static Bezwaar onleesbaar(String uitleg) {
        return new Bezwaar(Aard.ONLEESBAAR, uitleg);
    }
}
