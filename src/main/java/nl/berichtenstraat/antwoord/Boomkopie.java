package nl.berichtenstraat.antwoord;

import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Copies elements of a message into its answer, values unchanged, with RetourCodes last in every record (IV028, IV087).
 * Containers have none.
 */
final class Boomkopie {

    private final Verzoeklezer lezer;
    private final Antwoordpen pen;
    private final Set<String> records;
    private final Recordpad pad;
    private final Beoordeling oordeel;

    /**
     * A copier.
     *
     * @param records names of the elements that are records
     * @param pad path above the first element to copy
     */
    Boomkopie(Verzoeklezer lezer, Antwoordpen pen, Set<String> records, Recordpad pad, Beoordeling oordeel) {
        this.lezer = lezer;
        this.pen = pen;
        this.records = records;
        this.pad = pad;
        this.oordeel = oordeel;
    }

    /** Copies the element that starts here, to its end. */
    void kopieer() throws XMLStreamException {
        element(true);
    }

    private void element(boolean mee) throws XMLStreamException {
        String naam = lezer.naam();
        boolean basis = lezer.isBasis();
        boolean record = !basis && records.contains(naam);
        pad.in(naam, record);
        List<String> codes = record ? oordeel.codes(pad) : List.of();
        if (mee && !(record && codes.isEmpty())) {
            pen.open(naam, basis);
            inhoud(naam, true);
            pen.retourcodes(codes);
            pen.sluit();
        } else {
            inhoud(naam, false);
        }
        pad.uit();
    }

    private void inhoud(String naam, boolean mee) throws XMLStreamException {
        Verzoeklezer.Stap stap = lezer.volgende();
        if (stap == Verzoeklezer.Stap.EIND && mee) {
            waarde(naam, lezer.tekst());
        }
        while (stap == Verzoeklezer.Stap.BEGIN) {
            element(mee);
            stap = lezer.volgende();
        }
    }

    private void waarde(String naam, String waarde) throws XMLStreamException {
        pen.tekst(waarde);
        oordeel.waarde(naam, waarde);
    }
}
