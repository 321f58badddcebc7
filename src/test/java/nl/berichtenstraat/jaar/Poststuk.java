package nl.berichtenstraat.jaar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/**
 * A message as bytes and as a tree.
 *
 * @param inhoud its bytes
 * @param wortel its document element
 */
record Poststuk(byte[] inhoud, Knoop wortel) {

    static Poststuk van(byte[] inhoud) {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setNamespaceAware(true);
            return new Poststuk(
                    inhoud,
                    new Knoop(fabriek.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(inhoud))
                            .getDocumentElement()));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not readable as XML: " + new String(inhoud, StandardCharsets.UTF_8), e);
        }
    }

    static Poststuk van(String inhoud) {
        return van(inhoud.getBytes(StandardCharsets.UTF_8));
    }

    /** Number of the message type, such as 301, or {@code afrekening}. */
    String soort() {
        String[] delen = wortel.naamruimte().split("[/:]");
        String deel = delen[delen.length - 2];
        return deel.startsWith("wmo") ? deel.substring("wmo".length()) : deel;
    }

    String afzender() {
        return wortel.moet("Header", "Afzender");
    }

    String ontvanger() {
        return wortel.moet("Header", "Ontvanger");
    }

    /** Identification of the message, or of the message that a retour answers: a retour repeats the header. */
    String identificatie() {
        return wortel.moet("Header", "BerichtIdentificatie", "Identificatie");
    }

    /** Identification of the 323 that a 325 answers; empty for any other message. */
    Optional<String> declaratieIdentificatie() {
        return wortel.tekst("Header", "DeclaratieIdentificatie", "Identificatie");
    }

    /** The aanbieder among the two parties: AGB codes have eight digits. */
    String aanbieder() {
        return afzender().length() == 8 ? afzender() : ontvanger();
    }
}
