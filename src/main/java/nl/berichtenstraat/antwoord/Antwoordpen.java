package nl.berichtenstraat.antwoord;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.bericht.XsdVersie;

/**
 * Writes the elements of an answer with the customary prefixes, in UTF-8 without byte order mark. Every element starts
 * on a line of its own, without indentation: a 325 must stay below the size limit of the chain (OP179).
 */
final class Antwoordpen {

    private static final String BASIS = Standaard.ONZE.stam();
    private static final String REGEL = "\n";

    private final XMLStreamWriter xml;
    private final Berichtsoort soort;
    private boolean blad;

    /** Starts an answer of this type: its document element is open. */
    Antwoordpen(Antwoordxml antwoordxml, Berichtsoort soort, OutputStream doel) throws XMLStreamException {
        this.xml = antwoordxml.schrijver(doel);
        this.soort = soort;
        xml.writeStartDocument("UTF-8", "1.0");
        open("Bericht");
        xml.writeNamespace(soort.naam(), soort.namespace());
        xml.writeNamespace(BASIS, Berichtsoort.BASIS_NAMESPACE);
    }

    /** Starts an element of the message schema. */
    void open(String naam) throws XMLStreamException {
        open(naam, false);
    }

    /** Starts an element of the base schema or the message schema. */
    void open(String naam, boolean basis) throws XMLStreamException {
        xml.writeCharacters(REGEL);
        xml.writeStartElement(
                basis ? BASIS : soort.naam(), naam, basis ? Berichtsoort.BASIS_NAMESPACE : soort.namespace());
        blad = true;
    }

    /** The value of the element that was started last. */
    void tekst(String waarde) throws XMLStreamException {
        xml.writeCharacters(waarde);
    }

    /** Ends the element. */
    void sluit() throws XMLStreamException {
        if (!blad) {
            xml.writeCharacters(REGEL);
        }
        xml.writeEndElement();
        blad = false;
    }

    /** An element of the message schema with a value. */
    void blad(String naam, String waarde) throws XMLStreamException {
        blad(naam, false, waarde);
    }

    /** Element RetourCodes; nothing when there are none. */
    void retourcodes(List<String> codes) throws XMLStreamException {
        if (codes.isEmpty()) {
            return;
        }
        open("RetourCodes");
        for (String code : codes) {
            blad("RetourCode", code);
        }
        sluit();
    }

    /** An element with schema versions. */
    void xsdVersie(String naam, XsdVersie versie) throws XMLStreamException {
        paar(naam, "BasisschemaXsdVersie", versie.basisschema(), "BerichtXsdVersie", versie.bericht());
    }

    /** An element of the message schema that holds two values of the base schema. */
    void paar(String naam, String eerste, String waarde, String tweede, String andere) throws XMLStreamException {
        open(naam);
        blad(eerste, true, waarde);
        blad(tweede, true, andere);
        sluit();
    }

    /** Ends the answer; what is below stays open. */
    void klaar() throws XMLStreamException {
        sluit();
        xml.writeCharacters(REGEL);
        xml.writeEndDocument();
        xml.close();
    }

    private void blad(String naam, boolean basis, String waarde) throws XMLStreamException {
        open(naam, basis);
        tekst(waarde);
        sluit();
    }
}
