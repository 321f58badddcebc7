package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Naamgegevens;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Relatie;
import nl.berichtenstraat.bericht.Toewijzingsbericht;

/**
 * The name usage of a client or a contact person.
 *
 * @param gegevens what the message says
 * @param record whose name it is
 */
record Naamveld(Naamgegevens gegevens, Plaats record) {

    /** That of the client. */
    static Naamveld vanClient(Toewijzingsbericht bericht) {
        return new Naamveld(bericht.naam(), bericht.client().plaats());
    }

    /** That of a contact person. */
    static Naamveld van(Relatie relatie) {
        return new Naamveld(relatie.naam(), relatie.plaats());
    }

    /** Where NaamGebruik stands. */
    Plaats plaats() {
        return record.element("Naam/NaamGebruik");
    }
}
