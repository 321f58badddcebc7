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
                    uitleg("nummer", beeld.product().toewijzingNummer()));
        }
    }
}
