package nl.berichtenstraat.antwoord;

import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/** Follows an answer element by element and refuses it at the first point where it does not hold to its schema. */
final class Schematoets implements Antwoordtoets {

    private static final AttributesImpl GEEN_ATTRIBUTEN = new AttributesImpl();

    private final ValidatorHandler toets;

    Schematoets(Schema schema) {
        this.toets = schema.newValidatorHandler();
        toets.setErrorHandler(new Weigeraar());
        voerUit(toets::startDocument);
    }

    @Override
    public void begin(String namespace, String naam) {
        voerUit(() -> toets.startElement(namespace, naam, naam, GEEN_ATTRIBUTEN));
    }

    @Override
    public void tekst(String tekst) {
        voerUit(() -> toets.characters(tekst.toCharArray(), 0, tekst.length()));
    }

    @Override
    public void eind(String namespace, String naam) {
        voerUit(() -> toets.endElement(namespace, naam, naam));
    }

    @Override
    public void klaar() {
        voerUit(toets::endDocument);
    }

    private static void voerUit(Stap stap) {
        try {
            stap.doe();
        } catch (SAXException e) {
            throw new OnjuistAntwoord("Not valid against its schema: " + regelcode(e));
        }
    }

    /** The rule of XML Schema that is broken, without the value that follows it. */
    private static String regelcode(SAXException e) {
        String tekst = String.valueOf(e.getMessage());
        int eind = tekst.indexOf(':');
        return tekst.startsWith("cvc-") && eind > 0 ? tekst.substring(0, eind) : "unknown rule";
    }

    @FunctionalInterface
    private interface Stap {
        void doe() throws SAXException;
    }

    private static final class Weigeraar implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // Says nothing about validity.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
