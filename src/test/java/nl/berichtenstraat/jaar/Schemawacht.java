package nl.berichtenstraat.jaar;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Holds every message that passes against its schema, whoever wrote it. */
final class Schemawacht {

    private final Map<String, Schema> schemas = new HashMap<>();

    /** Fails when the message is not valid. */
    void controleer(Poststuk stuk) {
        Schema schema = schemas.computeIfAbsent(stuk.soort(), Schemawacht::lees);
        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(stuk.inhoud()))))
                .as("%s is valid against its schema: %s", stuk.soort(), new String(stuk.inhoud()))
                .doesNotThrowAnyException();
    }

    private static Schema lees(String soort) {
        String bestand = soort.equals("afrekening") ? "afrekening/afrekening-1.1.xsd" : "iwmo-3.2/wmo" + soort + ".xsd";
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Path.of("xsd", bestand).toFile());
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }
}
