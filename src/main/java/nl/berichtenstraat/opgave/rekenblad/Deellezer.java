package nl.berichtenstraat.opgave.rekenblad;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through one XML file of a workbook. No DTD, no entities but the five of XML, no look-up outside the file. */
final class Deellezer {

    private static final int MEESTE_ATTRIBUTEN = 200;
    private static final int LANGSTE_ATTRIBUUT = 10_000;
    private static final int DIEPST = 50;
    private static final int LANGSTE_TEKST = 1_000_000;

    private static final WstxInputFactory FABRIEK = fabriek();

    private final XMLStreamReader xml;

    private Deellezer(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** What goes through a file. */
    @FunctionalInterface
    interface Loop<T> {
        T loop(Deellezer deel) throws XMLStreamException;
    }

    /** Goes through a file to its end. */
    static <T> T door(InputStream in, Loop<T> loop) {
        try {
            XMLStreamReader xml = FABRIEK.createXMLStreamReader(in);
            return loop.loop(new Deellezer(xml));
        } catch (XMLStreamException e) {
            throw new OnbruikbaarBlad(
                    "De werkmap is niet te lezen: de inhoud is beschadigd of bevat wat in een rekenblad"
                            + " niet hoort. Sla het rekenblad opnieuw op als .xlsx of als CSV.");
        }
    }

    /** To the next start or end of an element; false at the end of the file. */
    boolean verder() throws XMLStreamException {
        int gebeurtenis = xml.next();
        while (gebeurtenis != START_ELEMENT && gebeurtenis != END_ELEMENT && gebeurtenis != END_DOCUMENT) {
            gebeurtenis = xml.next();
        }
        return gebeurtenis != END_DOCUMENT;
    }

    /** To the next start of an element; false at the end of the file. */
    boolean naarElement() throws XMLStreamException {
        while (verder()) {
            if (xml.isStartElement()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands at the start of an element with this name. */
    boolean begin(String naam) {
        return xml.isStartElement() && xml.getLocalName().equals(naam);
    }

    /** Whether it stands at the end of an element with this name. */
    boolean eind(String naam) {
        return xml.isEndElement() && xml.getLocalName().equals(naam);
    }

    /** An attribute without regard to its namespace; empty when it is not there. */
    Optional<String> attribuut(String naam) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(naam)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** As {@link #attribuut(String)}, in a namespace or not. */
    Optional<String> attribuut(String naam, boolean metNaamruimte) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String ruimte = xml.getAttributeNamespace(i);
            boolean heeft = ruimte != null && !ruimte.isEmpty();
            if (xml.getAttributeLocalName(i).equals(naam) && heeft == metNaamruimte) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The text within the element at whose start it stands, without what is spoken; ends at its end. Long text is cut. */
    String tekst() throws XMLStreamException {
        StringBuilder tekst = new StringBuilder();
        int diepte = 1;
        int uitspraak = 0;
        while (diepte > 0) {
            int gebeurtenis = xml.next();
            if (gebeurtenis == START_ELEMENT) {
                diepte++;
                uitspraak += xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (gebeurtenis == END_ELEMENT) {
                diepte--;
                uitspraak -= xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (uitspraak == 0 && (gebeurtenis == CHARACTERS || gebeurtenis == CDATA || gebeurtenis == SPACE)) {
                voeg(tekst);
            }
        }
        return tekst.toString();
    }

    private void voeg(StringBuilder tekst) {
        int ruimte = Cel.MEESTE_TEKENS + 1 - tekst.length();
        tekst.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(ruimte, xml.getTextLength()));
    }

    private static WstxInputFactory fabriek() {
        WstxInputFactory fabriek = new WstxInputFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, false);
        fabriek.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MEESTE_ATTRIBUTEN);
        fabriek.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LANGSTE_ATTRIBUUT);
        fabriek.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DIEPST);
        fabriek.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LANGSTE_TEKST);
        fabriek.setXMLResolver((publicId, systemId, baseUri, naam) -> {
            throw new XMLStreamException("nothing is looked up outside the file");
        });
        return fabriek;
    }
}
