package nl.berichtenstraat.bericht;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Parsers that read XML and nothing but XML: no DTD, no entities but the five of XML itself, no look-up outside the
 * file, and limits on all that could grow. Woodstox is created by name, so that another parser on the class path changes
 * nothing.
 */
public final class StrengeXml {

    private static final int MEESTE_ATTRIBUTEN = 50;
    private static final int LANGSTE_ATTRIBUUT = 10_000;
    private static final int BUFFER = 16_384;

    private static final WstxInputFactory FABRIEK = fabriek(Grenzen.MEESTE_TEKENS_PER_ELEMENT);
    private static final WstxInputFactory VOOR_LANGE_TEKST = fabriek(Integer.MAX_VALUE);

    private StrengeXml() {}

    /**
     * A parser that stands before the document element. The decoder of the platform is about twice as fast as that of the
     * parser; bytes that are no UTF-8 are an error.
     */
    public static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return FABRIEK.createXMLStreamReader(tekens(in));
    }

    /** The same for a file with text of any length in it, which comes in pieces; who reads it guards how much that is. */
    public static XMLStreamReader openMetLangeTekst(InputStream in) throws XMLStreamException {
        return VOOR_LANGE_TEKST.createXMLStreamReader(tekens(in));
    }

    private static Reader tekens(InputStream in) {
        return new InputStreamReader(
                in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
    }

    private static WstxInputFactory fabriek(int meesteTekens) {
        WstxInputFactory fabriek = new WstxInputFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, false);
        fabriek.setProperty(XMLInputFactory2.P_AUTO_CLOSE_INPUT, false);
        fabriek.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MEESTE_ATTRIBUTEN);
        fabriek.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LANGSTE_ATTRIBUUT);
        fabriek.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Leespad.MEESTE_DIEPTE + 1);
        fabriek.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, meesteTekens);
        fabriek.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, BUFFER);
        fabriek.setXMLResolver((publicId, systemId, baseUri, naam) -> {
            throw new XMLStreamException("nothing is looked up outside the file");
        });
        return fabriek;
    }
}
