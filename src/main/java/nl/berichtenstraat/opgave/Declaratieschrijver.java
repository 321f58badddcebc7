package nl.berichtenstraat.opgave;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.bericht.XsdVersie;

/** Writes a 323. The factory is named, so that no other StAX jar can take its place. */
final class Declaratieschrijver {

    private static final String BERICHT = Berichtsoort.WMO323.namespace();
    private static final String BASIS = Berichtsoort.BASIS_NAMESPACE;

    private final Bsnbron bsns;

    Declaratieschrijver(Bsnbron bsns) {
        this.bsns = bsns;
    }

    /** Writes the message; the stream is flushed and not closed. */
    void schrijf(Declaratieontwerp ontwerp, OutputStream uit) {
        try {
            XMLStreamWriter xml = new WstxOutputFactory().createXMLStreamWriter(uit, StandardCharsets.UTF_8.name());
            new Pen(xml).bericht(ontwerp);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private final class Pen {

        private final XMLStreamWriter xml;

        Pen(XMLStreamWriter xml) {
            this.xml = xml;
        }

        void bericht(Declaratieontwerp ontwerp) throws XMLStreamException {
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("wmo323", "Bericht", BERICHT);
            xml.writeNamespace("wmo323", BERICHT);
            xml.writeNamespace("iwmo", BASIS);
            kop(ontwerp);
            declaratie(ontwerp);
            sluit();
            xml.writeEndDocument();
        }

        private void kop(Declaratieontwerp ontwerp) throws XMLStreamException {
            open("Header");
            element("BerichtCode", Berichtsoort.WMO323.code());
            element("BerichtVersie", Standaard.ONZE.versie());
            element("BerichtSubversie", Standaard.ONZE.subversie());
            element("Afzender", ontwerp.aanbieder());
            element("Ontvanger", ontwerp.gemeente());
            open("BerichtIdentificatie");
            basis("Identificatie", ontwerp.identificatie());
            basis("Dagtekening", ontwerp.dag());
            sluit();
            open("XsdVersie");
            basis("BasisschemaXsdVersie", XsdVersie.ONZE.basisschema());
            basis("BerichtXsdVersie", XsdVersie.ONZE.bericht());
            sluit();
            sluit();
        }

        private void declaratie(Declaratieontwerp ontwerp) throws XMLStreamException {
            open("Declaratie");
            element("DeclaratieNummer", ontwerp.identificatie());
            periode("DeclaratiePeriode", Periode.van(ontwerp.maand()));
            element("DeclaratieDagtekening", ontwerp.dag());
            bedrag("TotaalIngediendBedrag", "TotaalBedrag", ontwerp.totaalCent());
            open("Clienten");
            clienten(ontwerp);
            sluit();
            sluit();
        }

        private void clienten(Declaratieontwerp ontwerp) throws XMLStreamException {
            List<Opgavelijn> lijnen = ontwerp.lijnen();
            Optional<Clientsleutel> vorige = Optional.empty();
            for (int i = 0; i < lijnen.size(); i++) {
                Optional<Clientsleutel> client =
                        Optional.of(lijnen.get(i).toewijzing().client());
                if (!client.equals(vorige)) {
                    if (vorige.isPresent()) {
                        sluitClient();
                    }
                    open("Client");
                    element("Bsn", bsns.bsn(i).nummer());
                    open("Prestaties");
                    vorige = client;
                }
                prestatie(lijnen.get(i), ontwerp.referentie(i + 1));
            }
            sluitClient();
        }

        private void sluitClient() throws XMLStreamException {
            sluit();
            sluit();
        }

        private void prestatie(Opgavelijn lijn, String referentie) throws XMLStreamException {
            open("Prestatie");
            open("ProductReferentie");
            basis("ReferentieNummer", referentie);
            sluit();
            element("ToewijzingNummer", lijn.toewijzing().nummer());
            element("ProductCategorie", lijn.categorie());
            element("ProductCode", lijn.code());
            periode("ProductPeriode", lijn.periode());
            element("GeleverdVolume", lijn.volume());
            element("Eenheid", lijn.eenheid().code());
            element("ProductTarief", lijn.tarief());
            bedrag("IngediendBedrag", "Bedrag", lijn.cent());
            sluit();
        }

        private void periode(String naam, Periode periode) throws XMLStreamException {
            open(naam);
            basis("Begindatum", periode.begin());
            basis("Einddatum", periode.eind());
            sluit();
        }

        private void bedrag(String naam, String element, long cent) throws XMLStreamException {
            Bedrag bedrag = Bedrag.getekend(cent);
            open(naam);
            basis(element, bedrag.cent());
            basis("DebetCredit", bedrag.indicatie());
            sluit();
        }

        private void open(String naam) throws XMLStreamException {
            xml.writeCharacters("\n");
            xml.writeStartElement("wmo323", naam, BERICHT);
        }

        private void element(String naam, Object inhoud) throws XMLStreamException {
            open(naam);
            xml.writeCharacters(inhoud.toString());
            sluit();
        }

        private void basis(String naam, Object inhoud) throws XMLStreamException {
            xml.writeStartElement("iwmo", naam, BASIS);
            xml.writeCharacters(inhoud.toString());
            sluit();
        }

        private void sluit() throws XMLStreamException {
            xml.writeEndElement();
        }
    }
}
