package nl.berichtenstraat.straat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/** An XML document as bytes and back, as it stands. */
final class Xmltekst {

    private Xmltekst() {}

    static Document document(byte[] tekst) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(tekst));
        } catch (Exception e) {
            throw new IllegalStateException("a sample that is no XML", e);
        }
    }

    static byte[] van(Document document) {
        try {
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(uit));
            return uit.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException("a changed sample that cannot be written", e);
        }
    }
}
