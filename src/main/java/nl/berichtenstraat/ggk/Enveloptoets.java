package nl.berichtenstraat.ggk;

import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/** Validates one message while it is read and remembers the first thing that is wrong. */
final class Enveloptoets implements ErrorHandler {

    private static final String TAAL = "http://apache.org/xml/properties/locale";

    /** Names with their prefix are of no use to the validator. */
    private static final String ZONDER_PREFIX = "";

    private final ValidatorHandler validator = Envelopschema.GECOMPILEERD.newValidatorHandler();
    private String element = "";
    private Optional<String> fout = Optional.empty();

    Enveloptoets() {
        validator.setErrorHandler(this);
        voer(() -> validator.setProperty(TAAL, Locale.ROOT));
        voer(validator::startDocument);
    }

    /** What is wrong first, in Dutch; empty as long as nothing is. */
    Optional<String> fout() {
        return fout;
    }

    /** The start of an element. */
    void start(XMLStreamReader xml) {
        element = xml.getLocalName();
        AttributesImpl attributen = new AttributesImpl();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            neemOver(xml, i, attributen);
        }
        voer(() -> validator.startElement(leegBijNull(xml.getNamespaceURI()), element, ZONDER_PREFIX, attributen));
    }

    /** Some tools add the name of a type of their own; the names of elements say enough. */
    private static void neemOver(XMLStreamReader xml, int i, AttributesImpl attributen) {
        String naamruimte = leegBijNull(xml.getAttributeNamespace(i));
        String naam = xml.getAttributeLocalName(i);
        if (!naamruimte.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI) || !naam.equals("type")) {
            attributen.addAttribute(naamruimte, naam, naam, "CDATA", xml.getAttributeValue(i));
        }
    }

    /** Text in an element. */
    void tekst(XMLStreamReader xml) {
        voer(() -> validator.characters(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength()));
    }

    /** The end of an element. */
    void eind(XMLStreamReader xml) {
        element = xml.getLocalName();
        voer(() -> validator.endElement(leegBijNull(xml.getNamespaceURI()), element, ZONDER_PREFIX));
    }

    @Override
    public void warning(SAXParseException melding) {
        // the validator warns about its own limits only
    }

    @Override
    public void error(SAXParseException melding) {
        fout = fout.or(() -> Envelopuitleg.uitleg(melding.getMessage(), element));
    }

    @Override
    public void fatalError(SAXParseException melding) {
        error(melding);
    }

    private static String leegBijNull(String tekst) {
        return tekst == null ? "" : tekst;
    }

    private interface Stap {
        void zet() throws SAXException;
    }

    private static void voer(Stap stap) {
        try {
            stap.zet();
        } catch (SAXException e) {
            throw new IllegalStateException("the validator reports errors to its handler only", e);
        }
    }
}
