package nl.berichtenstraat.bericht;

import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * The schemas of the fourteen message types, compiled by the validator of the Java platform at first use and shared:
 * a compiled schema never changes and serves all threads.
 */
public final class Schemas {

    private static final String MAP = "/xsd/" + Standaard.ONZE.map() + "/";

    private static final Map<Berichtsoort, Schema> GECOMPILEERD = new ConcurrentHashMap<>();

    private Schemas() {}

    /** The schema of a message type. */
    public static Schema van(Berichtsoort soort) {
        return GECOMPILEERD.computeIfAbsent(soort, Schemas::compileer);
    }

    /** The base schema goes in first, so that the import of the message schema is resolved without any look-up. */
    private static Schema compileer(Berichtsoort soort) {
        try {
            return fabriek().newSchema(new Source[] {bron("basisschema"), bron(soort.naam())});
        } catch (SAXException e) {
            throw new IllegalStateException("schema of " + soort + " does not compile", e);
        }
    }

    private static SchemaFactory fabriek() throws SAXException {
        SchemaFactory fabriek = SchemaFactory.newDefaultInstance();
        fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return fabriek;
    }

    private static Source bron(String naam) {
        InputStream inhoud = Schemas.class.getResourceAsStream(MAP + naam + ".xsd");
        if (inhoud == null) {
            throw new IllegalStateException("schema " + naam + " is missing on the class path");
        }
        return new StreamSource(inhoud);
    }
}
