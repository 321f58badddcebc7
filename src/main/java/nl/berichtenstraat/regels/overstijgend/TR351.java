package nl.berichtenstraat.regels.overstijgend;

/**
 * TeWijzigenProduct.ToewijzingNummer refers to a current assignment (level 3, 9351).
 */
final class TR351 extends ActueleToewijzing {

    TR351() {
        super("TR351", "9351");
    }
}
