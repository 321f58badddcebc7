package nl.berichtenstraat.bericht;

import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/** Validates one message after another against the schema of one type, in the same pass in which they are read. */
final class Schematoets implements Toets, ErrorHandler {

    private static final String TAAL = "http://apache.org/xml/properties/locale";

    /** After a message with so many names of its own a validator is not used again, as it remembers each name it ever saw. */
    private static final int GEWOON_AANTAL_NAMEN = 50;

    private static final char EERSTE_VERBODEN_TEKEN = 0xFFFE;

    /** Names with their prefix would cost time and are of no use to the validator. */
    private static final String ZONDER_PREFIX = "";

    private final ValidatorHandler validator;
    private final AttributesImpl attributen = new AttributesImpl();
    private Leesstroom stroom;

    Schematoets(Berichtsoort soort) {
        validator = Schemas.van(soort).newValidatorHandler();
        validator.setErrorHandler(this);
        inEenTaal();
    }

    /** The texts of the validator are taken apart, so they must not depend on the language of the machine. */
    private void inEenTaal() {
        try {
            validator.setProperty(TAAL, Locale.ROOT);
        } catch (SAXException e) {
            throw new IllegalStateException("the validator of the platform has no fixed language", e);
        }
    }

    /** Whether it may validate another message: not when this one was strange, as names it met stay in its memory. */
    boolean isHerbruikbaar() {
        return stroom.isGoed() && stroom.verschillendeNamen() < GEWOON_AANTAL_NAMEN;
    }

    @Override
    public void begin(Leesstroom nieuw) {
        stroom = nieuw;
        validator.setDocumentLocator(nieuw);
        voer(validator::startDocument);
    }

    @Override
    public void start(XMLStreamReader element) {
        for (int i = 0; i < element.getNamespaceCount(); i++) {
            declareer(element, i);
        }
        attributen.clear();
        for (int i = 0; i < element.getAttributeCount(); i++) {
            voegAttribuutToe(element, i);
        }
        voer(() -> validator.startElement(
                leegBijNull(element.getNamespaceURI()), element.getLocalName(), ZONDER_PREFIX, attributen));
    }

    private void declareer(XMLStreamReader element, int i) {
        voer(() -> validator.startPrefixMapping(
                leegBijNull(element.getNamespacePrefix(i)), leegBijNull(element.getNamespaceURI(i))));
    }

    private void voegAttribuutToe(XMLStreamReader element, int i) {
        String naam = element.getAttributeLocalName(i);
        attributen.addAttribute(
                leegBijNull(element.getAttributeNamespace(i)), naam, naam, "CDATA", element.getAttributeValue(i));
    }

    @Override
    public void tekst(char[] tekens, int vanaf, int lengte) {
        controleer(tekens, vanaf, lengte);
        voer(() -> validator.characters(tekens, vanaf, lengte));
    }

    /** XML forbids two characters that the parser lets pass. */
    private void controleer(char[] tekens, int vanaf, int lengte) {
        for (int i = vanaf; i < vanaf + lengte; i++) {
            if (tekens[i] >= EERSTE_VERBODEN_TEKEN) {
                throw stroom.breekAf(Xmlfouten.VERBODEN_TEKEN);
            }
        }
    }

    @Override
    public void eind(XMLStreamReader element) {
        voer(() -> validator.endElement(leegBijNull(element.getNamespaceURI()), element.getLocalName(), ZONDER_PREFIX));
        for (int i = element.getNamespaceCount() - 1; i >= 0; i--) {
            String prefix = leegBijNull(element.getNamespacePrefix(i));
            voer(() -> validator.endPrefixMapping(prefix));
        }
    }

    @Override
    public void klaar() {
        voer(validator::endDocument);
    }

    @Override
    public void warning(SAXParseException melding) {
        // the validator warns about its own limits only
    }

    @Override
    public void error(SAXParseException melding) {
        Schemauitleg.uitleg(melding.getMessage(), stroom.pad().naam()).ifPresent(stroom::meld);
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
