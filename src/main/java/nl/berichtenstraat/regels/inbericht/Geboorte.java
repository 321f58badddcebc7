package nl.berichtenstraat.regels.inbericht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Client;
import nl.berichtenstraat.bericht.Geboortedatum;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Relatie;

/**
 * A date of birth in the light of the header. It is personal data, so no explanation repeats it.
 *
 * @param gegeven what the message says
 * @param dagtekening Dagtekening of the header
 * @param plaats the record it stands in
 */
record Geboorte(Geboortedatum gegeven, LocalDate dagtekening, Plaats plaats) {

    /** That of the client; empty in messages without one. */
    static List<Geboorte> van(Kop kop, Client client) {
        return van(kop, client.geboortedatum(), client.plaats());
    }

    /** That of a contact person; empty when not given. */
    static List<Geboorte> van(Kop kop, Relatie relatie) {
        return van(kop, relatie.geboortedatum(), relatie.plaats());
    }

    /** The date as TR134 looks at it. */
    Toetsdatum datum() {
        return new Toetsdatum(
                "Geboortedatum", true, gegeven.datum(), dagtekening, () -> element("Geboortedatum/Datum"));
    }

    /** An element of the record. */
    Plaats element(String naam) {
        return plaats.element(naam);
    }

    private static List<Geboorte> van(Kop kop, Optional<Geboortedatum> datum, Plaats plaats) {
        return datum.map(d -> new Geboorte(d, kop.dagtekening(), plaats)).stream()
                .toList();
    }
}
