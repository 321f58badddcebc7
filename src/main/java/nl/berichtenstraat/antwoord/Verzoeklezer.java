package nl.berichtenstraat.antwoord;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.berichtenstraat.bericht.Berichtsoort;

/**
 * Reads a message of which the schema already holds, element by element. Prefixes, CDATA, comments and processing
 * instructions make no difference; what a valid message cannot hold (a DTD, text between elements, another namespace)
 * is refused as our own failure.
 */
final class Verzoeklezer {

    /** What comes next: an element starts, an element ends, or the message is at its end. */
    enum Stap {
        BEGIN,
        EIND,
        KLAAR
    }

    private final XMLStreamReader xml;
    private final String namespace;
    private final StringBuilder tekst = new StringBuilder();

    Verzoeklezer(Antwoordxml antwoordxml, Berichtsoort soort, InputStream bron) throws XMLStreamException {
        this.xml = antwoordxml.lezer(bron);
        this.namespace = soort.namespace();
    }

    /** Moves on. */
    Stap volgende() throws XMLStreamException {
        tekst.setLength(0);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT:
                    return gekeurdBegin();
                case XMLStreamConstants.END_ELEMENT:
                    return Stap.EIND;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE:
                    tekst.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    break;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE:
                    throw new IllegalStateException("A message has no DTD and no entities of its own");
                default:
                    break;
            }
        }
        return Stap.KLAAR;
    }

    /** Moves to the start of an element, which must come next. */
    void begin() throws XMLStreamException {
        if (volgende() != Stap.BEGIN) {
            throw new IllegalStateException("Expected an element" + regel());
        }
    }

    /** Moves to the start of an element, which must come next and have this name. */
    void begin(String naam) throws XMLStreamException {
        begin();
        if (!naam().equals(naam)) {
            throw new IllegalStateException("Expected element " + naam + regel());
        }
    }

    /** Passes over all that is left of the element that started last. */
    void sla() throws XMLStreamException {
        int diepte = 1;
        while (diepte > 0) {
            diepte += volgende() == Stap.BEGIN ? 1 : -1;
        }
    }

    /** Reads to the end, so that a message that breaks off is noticed. */
    void naarEinde() throws XMLStreamException {
        while (volgende() != Stap.KLAAR) {
            continue;
        }
    }

    /** Local name of the element that starts or ends here. */
    String naam() {
        return xml.getLocalName();
    }

    /** Whether that element belongs to the base schema, else to the message. */
    boolean isBasis() {
        return Berichtsoort.BASIS_NAMESPACE.equals(xml.getNamespaceURI());
    }

    /** The text before the element that ends here: its value when it has no elements of its own. */
    String tekst() {
        return tekst.toString();
    }

    /** Where we are, for texts of exceptions. */
    String regel() {
        return " at line " + xml.getLocation().getLineNumber();
    }

    private Stap gekeurdBegin() {
        if (!isBasis() && !namespace.equals(xml.getNamespaceURI())) {
            throw new IllegalStateException("Element of another message type" + regel());
        }
        if (!tekst.toString().isBlank()) {
            throw new IllegalStateException("Text between elements" + regel());
        }
        return Stap.BEGIN;
    }
}
