package nl.berichtenstraat.regels.overstijgend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.regels.Wijzigingsbeeld;

/**
 * What a record of a 317 wants to be so: a product in a term.
 *
 * @param product that of the record, or of the assignment that it names
 * @param looptijd the wanted term, or that of an assignment that stays as it is
 * @param isGevraagd whether the record asks for something; false for an assignment that stays as it is
 * @param plaats the record
 */
record Gewenst(Optional<Product> product, Periode looptijd, boolean isGevraagd, Plaats plaats) {

    /** Of all records; those that name no current assignment are left to TR350 and TR351. */
    static List<Gewenst> van(Wijzigingsbeeld beeld) {
        List<Gewenst> alle = new ArrayList<>();
        beeld.verzoek()
                .ongewijzigd()
                .forEach(p -> beeld.actueel(p.toewijzingNummer())
                        .ifPresent(t -> alle.add(new Gewenst(t.product(), t.looptijd(), false, p.plaats()))));
        beeld.verzoek()
                .teWijzigen()
                .forEach(p -> beeld.actueel(p.toewijzingNummer())
                        .ifPresent(t -> alle.add(new Gewenst(t.product(), p.looptijd(), true, p.plaats()))));
        beeld.verzoek().nieuw().forEach(p -> alle.add(new Gewenst(p.product(), p.looptijd(), true, p.plaats())));
        return alle;
    }
}
