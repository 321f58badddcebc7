package nl.berichtenstraat.gevallen;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Schemas;
import org.xml.sax.SAXException;

/** Holds outgoing messages against their schemas; each schema is compiled once for all cases. */
final class Uitgaandschemas {

    private static final String AFREKENING = "/xsd/afrekening/afrekening-1.0.xsd";

    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** Fails when the message does not hold to its schema. */
    void controleer(Uitgaandbericht bericht) {
        Schema schema = schemas.computeIfAbsent(bericht.soort(), Uitgaandschemas::schema);
        assertThatCode(() ->
                        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bericht.inhoud()))))
                .as("%s against its schema", bericht.soort())
                .doesNotThrowAnyException();
    }

    private static Schema schema(String soort) {
        return soort.equals("afrekening")
                ? afrekening()
                : Schemas.van(Berichtsoort.valueOf(soort.toUpperCase(Locale.ROOT)));
    }

    private static Schema afrekening() {
        try {
            return SchemaFactory.newDefaultInstance().newSchema(Uitgaandschemas.class.getResource(AFREKENING));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }
}
