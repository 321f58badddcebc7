package nl.berichtenstraat.bericht;

import java.io.InputStream;
import java.util.Arrays;
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

    /**
     * A schema that ships with this product, compiled; nothing is looked up elsewhere.
     *
     * @param paden absolute paths on the class path; what another imports comes before it
     */
    public static Schema meegeleverd(String... paden) {
        try {
            return fabriek().newSchema(Arrays.stream(paden).map(Schemas::bron).toArray(Source[]::new));
        } catch (SAXException e) {
            throw new IllegalStateException("schema " + paden[paden.length - 1] + " does not compile", e);
        }
    }

    /** The base schema goes in first, so that the import of the message schema is resolved without any look-up. */
    private static Schema compileer(Berichtsoort soort) {
        return meegeleverd(MAP + "basisschema.xsd", MAP + soort.naam() + ".xsd");
    }

    private static SchemaFactory fabriek() throws SAXException {
        SchemaFactory fabriek = SchemaFactory.newDefaultInstance();
        fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return fabriek;
    }

    private static Source bron(String pad) {
        InputStream inhoud = Schemas.class.getResourceAsStream(pad);
        if (inhoud == null) {
            throw new IllegalStateException(pad + " is missing on the class path");
        }
        return new StreamSource(inhoud);
    }
}
