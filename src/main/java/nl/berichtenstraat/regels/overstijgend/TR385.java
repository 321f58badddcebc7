package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Toewijzingsbeeld;

/**
 * An assignment is not removed (RedenWijziging 13) while granted, not reversed claim lines exist on it (level 3, 9385).
 */
final class TR385 extends Regel<Toewijzingsbeeld> {

    private static final String VERWIJDERD = "13";

    TR385() {
        super("TR385", Controleniveau.BERICHTOVERSTIJGEND, "9385");
    }

    @Override
    protected void toets(Toewijzingsbeeld beeld, Melder meld) {
        if (beeld.heeftToegekendePrestaties()
                && beeld.product().redenWijziging().filter(VERWIJDERD::equals).isPresent()) {
            meld.meld(
                    beeld.product().plaats().element("RedenWijziging"),
                    "Toewijzing " + beeld.product().toewijzingNummer()
                            + " kan niet worden verwijderd (reden 13): er zijn prestaties op toegekend die niet zijn gecrediteerd."
                            + " Laat de aanbieder die eerst crediteren, of kort de toewijzing in met een andere reden.");
        }
    }
}
