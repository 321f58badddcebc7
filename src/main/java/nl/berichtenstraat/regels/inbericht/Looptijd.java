package nl.berichtenstraat.regels.inbericht;

import java.time.LocalDate;
import java.util.List;
import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.bericht.Contact;
import nl.berichtenstraat.bericht.Plaats;

/**
 * A term of which both ends are filled.
 *
 * @param begin first day
 * @param eind last day
 * @param beginelement name of the element with the first day
 * @param plaats the element with the last day
 */
record Looptijd(LocalDate begin, LocalDate eind, String beginelement, Plaats plaats) {

    /** That of an assigned or requested product; empty when open-ended. */
    static List<Looptijd> van(Aanspraak aanspraak) {
        return aanspraak.einddatum().stream()
                .map(eind -> new Looptijd(
                        aanspraak.ingangsdatum(),
                        eind,
                        Elementen.ingangsdatum(aanspraak),
                        Elementen.bijEinddatum(aanspraak)))
                .toList();
    }

    /** That of a temporary address; empty when one of the ends is not given. */
    static List<Looptijd> van(Contact contact) {
        Plaats plaats = contact.plaats().element("Periode/Einddatum");
        return contact.begindatum().stream()
                .flatMap(begin ->
                        contact.einddatum().stream().map(eind -> new Looptijd(begin, eind, "Begindatum", plaats)))
                .toList();
    }
}
