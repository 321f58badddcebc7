package nl.berichtenstraat.straat;

import nl.berichtenstraat.bericht.Berichtsoort;
import org.w3c.dom.Document;

/**
 * One change to the full sample of a message type, and whether iWmo 3.2 accepts the result.
 *
 * @param soort the message type
 * @param pad the place of the element in the sample that is changed
 * @param wijziging what is done to it
 * @param waarde what the change needs to know; empty when it needs nothing
 * @param geldig the verdict of the schemas of the standard
 */
record Mutatie(Berichtsoort soort, String pad, Wijziging wijziging, String waarde, boolean geldig) {

    private static final int LEESBARE_LENGTE = 60;

    /** The changed sample. */
    byte[] bericht(Document voorbeeld) {
        Document document = (Document) voorbeeld.cloneNode(true);
        wijziging.wijzig(Elementzoeker.zoek(document, pad), waarde);
        return Xmltekst.van(document);
    }

    @Override
    public String toString() {
        String kort = waarde.length() > LEESBARE_LENGTE ? waarde.substring(0, LEESBARE_LENGTE) + "..." : waarde;
        return soort + " " + pad + " " + wijziging.naam() + " '" + kort + "'";
    }
}
