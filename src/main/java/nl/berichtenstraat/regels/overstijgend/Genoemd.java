package nl.berichtenstraat.regels.overstijgend;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.OngewijzigdProduct;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.TeWijzigenProduct;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.regels.Wijzigingsbeeld;

/**
 * An assignment that a 317 names, for TR350 and TR351.
 *
 * @param toewijzingNummer the number
 * @param actueel the assignment; empty when the client has no current one with this number with this aanbieder
 * @param record the record that names it
 */
record Genoemd(long toewijzingNummer, Optional<ToegewezenProduct> actueel, Plaats record) {

    /** Those that stay as they are. */
    static List<Genoemd> ongewijzigd(Wijzigingsbeeld beeld) {
        return beeld.verzoek().ongewijzigd().stream()
                .map((OngewijzigdProduct p) ->
                        new Genoemd(p.toewijzingNummer(), beeld.actueel(p.toewijzingNummer()), p.plaats()))
                .toList();
    }

    /** Those to be changed. */
    static List<Genoemd> teWijzigen(Wijzigingsbeeld beeld) {
        return beeld.verzoek().teWijzigen().stream()
                .map((TeWijzigenProduct p) ->
                        new Genoemd(p.toewijzingNummer(), beeld.actueel(p.toewijzingNummer()), p.plaats()))
                .toList();
    }
}
