package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

/**
 * Nothing is claimed on an assignment whose latest version was removed with RedenWijziging 13 (level 3, 9384).
 */
final class TR384 extends Regel<Toegewezenprestatie> {

    TR384() {
        super("TR384", Controleniveau.BERICHTOVERSTIJGEND, "9384");
    }

    @Override
    protected void toets(Toegewezenprestatie regel, Melder meld) {
        if (regel.toewijzing().redenWijziging().filter("13"::equals).isPresent()) {
            meld.meld(
                    regel.plaats("ToewijzingNummer"),
                    uitleg("nummer", regel.toewijzing().toewijzingNummer()));
        }
    }
}
