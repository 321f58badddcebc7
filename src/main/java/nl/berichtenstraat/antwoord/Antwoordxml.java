package nl.berichtenstraat.antwoord;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** How this room reads and writes XML: Woodstox, made explicitly, without DTD and external entities. */
final class Antwoordxml {

    private static final String UTF_8 = "UTF-8";
    private static final int DIEPSTE = 32;

    private final WstxInputFactory in = new WstxInputFactory();
    private final WstxOutputFactory uit = new WstxOutputFactory();

    Antwoordxml() {
        in.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        in.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        in.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DIEPSTE);
        in.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        in.setXMLResolver(Antwoordxml::weiger);
        uit.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, false);
        uit.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
    }

    XMLStreamReader lezer(InputStream bron) throws XMLStreamException {
        return in.createXMLStreamReader(bron);
    }

    XMLStreamWriter schrijver(OutputStream doel) throws XMLStreamException {
        return uit.createXMLStreamWriter(new Regeleinden(doel), UTF_8);
    }

    /**
     * Runs a piece of XML work.
     *
     * @param fout makes the exception for XML that is not what it should be; tells the line only, because texts of
     *     parsers hold values
     */
    static void voerUit(Werk werk, Function<String, RuntimeException> fout) {
        try {
            werk.doe();
        } catch (XMLStreamException e) {
            throw vertaald(e, fout);
        }
    }

    private static RuntimeException vertaald(XMLStreamException e, Function<String, RuntimeException> fout) {
        if (e.getCause() instanceof IOException oorzaak) {
            return new UncheckedIOException(oorzaak);
        }
        int regel = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return fout.apply("No well-formed XML without DTD at line " + regel);
    }

    private static Object weiger(String publicId, String systemId, String basis, String naam)
            throws XMLStreamException {
        throw new XMLStreamException("External entities are refused");
    }

    /** A piece of work on XML. */
    @FunctionalInterface
    interface Werk {
        void doe() throws XMLStreamException;
    }
}
