package nl.berichtenstraat.ggk;

import javax.xml.stream.XMLStreamReader;
import nl.berichtenstraat.ggk.Enveloplezing.Aard;

/** What stands around a message in SOAP 1.1. */
final class Soapomslag {

    private static final String VOLGENDE = "http://schemas.xmlsoap.org/soap/actor/next";

    private final Envelopstroom stroom;

    private Soapomslag(Envelopstroom stroom) {
        this.stroom = stroom;
    }

    /**
     * Goes from the start of a document into its body, to the one element that stands there.
     *
     * @param alsOntvanger whether a part of the header that must be understood is a reason to refuse
     */
    static Soapomslag open(Envelopstroom stroom, boolean alsOntvanger) {
        Soapomslag omslag = new Soapomslag(stroom);
        stroom.naarHoofdelement();
        omslag.eis("Envelope");
        omslag.kind();
        if (stroom.isElement(Naamruimten.SOAP, "Header")) {
            omslag.kop(alsOntvanger);
            omslag.kind();
        }
        omslag.eis("Body");
        omslag.kind();
        return omslag;
    }

    /** Reads on from the end of the element in the body to the end of the document. */
    void sluit() {
        if (stroom.naarKind()) {
            throw geenSoap("De body van het SOAP-bericht heeft meer dan één element.");
        }
        if (stroom.naarKind()) {
            throw geenSoap("Na de body van het SOAP-bericht staat nog een element.");
        }
        stroom.leesUit();
    }

    private void kind() {
        if (!stroom.naarKind()) {
            throw geenSoap("Het SOAP-bericht heeft geen inhoud.");
        }
    }

    private void kop(boolean alsOntvanger) {
        while (stroom.naarKind()) {
            if (alsOntvanger && moetBegrepen()) {
                throw geenSoap("De header van het SOAP-bericht vraagt iets dat hier niet bekend is (mustUnderstand).");
            }
            stroom.slaOver();
        }
    }

    private boolean moetBegrepen() {
        XMLStreamReader xml = stroom.xml();
        String verplicht = xml.getAttributeValue(Naamruimten.SOAP, "mustUnderstand");
        String voorWie = xml.getAttributeValue(Naamruimten.SOAP, "actor");
        boolean voorOns =
                voorWie == null || voorWie.isBlank() || voorWie.strip().equals(VOLGENDE);
        return voorOns && verplicht != null && !verplicht.strip().equals("0");
    }

    private void eis(String naam) {
        if (!stroom.isElement(Naamruimten.SOAP, naam)) {
            throw geenSoap("Het bericht is geen SOAP 1.1: element " + naam + " ontbreekt.");
        }
    }

    private static Bezwaar geenSoap(String uitleg) {
        return new Bezwaar(Aard.GEEN_SOAP, uitleg);
    }
}
