package nl.berichtenstraat.regels.overstijgend;

import java.time.LocalDate;
import java.util.List;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.TeWijzigenProduct;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.regels.Wijzigingsbeeld;

/**
 * A TeWijzigenProduct beside the current assignment that it wants to change.
 *
 * @param gewenst the record
 * @param toewijzing the assignment
 * @param dagtekening date of the message
 */
record Wijziging(TeWijzigenProduct gewenst, ToegewezenProduct toewijzing, LocalDate dagtekening) {

    /** Of every record that names a current assignment; of the others only TR351 speaks. */
    static List<Wijziging> van(Wijzigingsbeeld beeld) {
        LocalDate dagtekening = beeld.verzoek().kop().dagtekening();
        return beeld.verzoek().teWijzigen().stream()
                .flatMap(gewenst -> beeld.actueel(gewenst.toewijzingNummer()).stream()
                        .map(toewijzing -> new Wijziging(gewenst, toewijzing, dagtekening)))
                .toList();
    }

    /** Whether the wanted budget is another one than the assigned. */
    boolean wijzigtBudget() {
        return gewenst.budget().isPresent() && !gewenst.budget().equals(toewijzing.budget());
    }

    /** Whether the assignment has a volume for its whole term and the wanted one, likewise, is another. */
    boolean wijzigtTotaalvolume() {
        return toewijzing.omvang().filter(Omvang::isTotaal).isPresent()
                && gewenst.omvang().filter(Omvang::isTotaal).isPresent()
                && !gewenst.omvang().equals(toewijzing.omvang());
    }

    /** Where the element of the record stands. */
    Plaats plaats(String element) {
        return gewenst.plaats().element(element);
    }

    /** Number of the assignment, in words. */
    String nummer() {
        return String.valueOf(toewijzing.toewijzingNummer());
    }
}
