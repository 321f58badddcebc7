package nl.berichtenstraat.ggk;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Copies the message out of a document as XML, piece by piece: without declaration, comments and what SOAP puts around it. */
final class Xmlkopie {

    private static final WstxOutputFactory FABRIEK = new WstxOutputFactory();

    private final Envelopstroom stroom;
    private final XMLStreamReader bron;
    private final XMLStreamWriter doel;

    /** Declared outside the message: prefix and namespace. */
    private final Map<String, String> vanBuiten = new LinkedHashMap<>();

    private Xmlkopie(Envelopstroom stroom, XMLStreamWriter doel) {
        this.stroom = stroom;
        this.bron = stroom.xml();
        this.doel = doel;
    }

    /**
     * Copies a message.
     *
     * @param in the document; closed by the caller
     * @param uitSoap whether the message stands in a SOAP envelope
     * @throws Bezwaar when the document cannot be read
     * @throws IOException when the copy cannot be written
     */
    static void kopieer(InputStream in, boolean uitSoap, OutputStream uit) throws IOException {
        try {
            Xmlkopie kopie =
                    new Xmlkopie(Envelopstroom.open(in, Long.MAX_VALUE), FABRIEK.createXMLStreamWriter(uit, "UTF-8"));
            kopie.naarBericht(uitSoap);
            kopie.kopieer();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException schrijffout) {
                throw schrijffout;
            }
            throw new IllegalStateException("a message that was read cannot be copied", e);
        }
    }

    private void naarBericht(boolean uitSoap) {
        stroom.naarHoofdelement();
        if (!uitSoap) {
            return;
        }
        onthoud();
        stroom.naarKind();
        if (stroom.isElement(Naamruimten.SOAP, "Header")) {
            stroom.slaOver();
            stroom.naarKind();
        }
        onthoud();
        stroom.naarKind();
    }

    private void onthoud() {
        for (int i = 0; i < bron.getNamespaceCount(); i++) {
            vanBuiten.put(leegBijNull(bron.getNamespacePrefix(i)), leegBijNull(bron.getNamespaceURI(i)));
        }
    }

    private void kopieer() throws XMLStreamException {
        onthoud();
        start();
        for (Map.Entry<String, String> naamruimte : vanBuiten.entrySet()) {
            doel.writeNamespace(naamruimte.getKey(), naamruimte.getValue());
        }
        attributen();
        int diepte = 1;
        while (diepte > 0) {
            diepte += kopieer(stroom.volgende());
        }
        doel.flush();
    }

    /** Copies the current event; says how much deeper it is after it. */
    private int kopieer(int gebeurtenis) throws XMLStreamException {
        switch (gebeurtenis) {
            case XMLStreamConstants.START_ELEMENT -> {
                start();
                naamruimten();
                attributen();
                return 1;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                doel.writeEndElement();
                return -1;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                doel.writeCharacters(bron.getTextCharacters(), bron.getTextStart(), bron.getTextLength());
            default -> {
                // comments and processing instructions mean nothing
            }
        }
        return 0;
    }

    private void start() throws XMLStreamException {
        doel.writeStartElement(leegBijNull(bron.getPrefix()), bron.getLocalName(), leegBijNull(bron.getNamespaceURI()));
    }

    private void naamruimten() throws XMLStreamException {
        for (int i = 0; i < bron.getNamespaceCount(); i++) {
            doel.writeNamespace(leegBijNull(bron.getNamespacePrefix(i)), leegBijNull(bron.getNamespaceURI(i)));
        }
    }

    private void attributen() throws XMLStreamException {
        for (int i = 0; i < bron.getAttributeCount(); i++) {
            doel.writeAttribute(
                    leegBijNull(bron.getAttributePrefix(i)),
                    leegBijNull(bron.getAttributeNamespace(i)),
                    bron.getAttributeLocalName(i),
                    bron.getAttributeValue(i));
        }
    }

    private static String leegBijNull(String tekst) {
        return tekst == null ? XMLConstants.NULL_NS_URI : tekst;
    }
}
