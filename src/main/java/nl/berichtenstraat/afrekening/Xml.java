package nl.berichtenstraat.afrekening;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML in one namespace. The factory is named, so that no other StAX jar can take its place. */
public final class Xml {

    /** A new line with more indentation than there ever is. */
    private static final char[] REGELBEGIN = ("\n" + "  ".repeat(10)).toCharArray();

    private final XMLStreamWriter uit;
    private int diepte;

    /** Writes to this stream, which is flushed in the end and left open. */
    public Xml(OutputStream stroom) {
        try {
            uit = new WstxOutputFactory().createXMLStreamWriter(stroom, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw mislukt(e);
        }
    }

    /** Opens the root, in a namespace that is the default of the document. */
    public void wortel(String naam, String namespace, String versie) {
        schrijf(() -> {
            uit.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            uit.writeCharacters("\n");
            uit.writeStartElement(naam);
            uit.writeDefaultNamespace(namespace);
            uit.writeAttribute("versie", versie);
        });
        diepte++;
    }

    /** Opens an element that holds others. */
    public void open(String naam) {
        schrijf(() -> {
            nieuweRegel();
            uit.writeStartElement(naam);
        });
        diepte++;
    }

    /** Writes an element that holds text. */
    public void element(String naam, Object inhoud) {
        schrijf(() -> {
            nieuweRegel();
            uit.writeStartElement(naam);
            uit.writeCharacters(inhoud.toString());
            uit.writeEndElement();
        });
    }

    /** Closes the element that was opened last. */
    public void sluit() {
        diepte--;
        schrijf(() -> {
            nieuweRegel();
            uit.writeEndElement();
        });
    }

    /** Closes the root. */
    public void einde() {
        sluit();
        schrijf(() -> {
            uit.writeCharacters("\n");
            uit.writeEndDocument();
            uit.close();
        });
    }

    private void nieuweRegel() throws XMLStreamException {
        uit.writeCharacters(REGELBEGIN, 0, 1 + 2 * diepte);
    }

    private static void schrijf(Stap stap) {
        try {
            stap.doe();
        } catch (XMLStreamException e) {
            throw mislukt(e);
        }
    }

    private static UncheckedIOException mislukt(XMLStreamException e) {
        return new UncheckedIOException(new IOException(e));
    }

    @FunctionalInterface
    private interface Stap {
        void doe() throws XMLStreamException;
    }
}
