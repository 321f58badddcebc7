package nl.berichtenstraat.regels.overstijgend;

/**
 * OngewijzigdProduct.ToewijzingNummer refers to a current assignment (level 3, 9350).
 */
final class TR350 extends ActueleToewijzing {

    TR350() {
        super("TR350", "9350");
    }
}
