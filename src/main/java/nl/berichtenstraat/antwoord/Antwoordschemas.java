package nl.berichtenstraat.antwoord;

import java.net.URL;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Standaard;
import org.xml.sax.SAXException;

/** The schemas of the answers, from the class path; each is compiled once, when it is first asked for. */
final class Antwoordschemas {

    private static final String MAP = "/xsd/" + Standaard.ONZE.map() + "/";
    private static final String TOEGESTAAN = "file,jar:file";

    private final Map<Berichtsoort, Schema> schemas = new EnumMap<>(Berichtsoort.class);

    /** The compiled schema of this type. */
    synchronized Schema van(Berichtsoort soort) {
        return schemas.computeIfAbsent(soort, Antwoordschemas::maak);
    }

    private static Schema maak(Berichtsoort soort) {
        URL bestand = Antwoordschemas.class.getResource(MAP + soort.naam() + ".xsd");
        try {
            SchemaFactory fabriek = SchemaFactory.newDefaultInstance();
            fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, TOEGESTAAN);
            return fabriek.newSchema(bestand);
        } catch (SAXException e) {
            throw new IllegalStateException("The schema of " + soort + " cannot be compiled", e);
        }
    }
}
