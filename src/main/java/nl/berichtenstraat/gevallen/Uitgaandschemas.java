package nl.berichtenstraat.gevallen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Schemas;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds outgoing messages against their schemas; each schema is compiled once for all cases. */
final class Uitgaandschemas {

    private static final String AFREKENING = "/xsd/afrekening/afrekening-1.1.xsd";

    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** What is wrong with a message, without quoting it; empty when it holds to its schema, or has none. */
    Optional<String> fout(Uitgaandbericht bericht) {
        if (bericht.isJson()) {
            return Optional.empty();
        }
        try {
            schemas.computeIfAbsent(bericht.soort(), Uitgaandschemas::schema)
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(bericht.inhoud())));
            return Optional.empty();
        } catch (SAXException e) {
            String plaats = e instanceof SAXParseException p ? " op regel " + p.getLineNumber() : "";
            return Optional.of(bericht.soort() + " voldoet niet aan zijn schema" + plaats);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            throw new IllegalStateException("the schema of the settlement does not compile", e);
        }
    }
}
