package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.Verzoekstatus;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Uitlegsjablonen;
import nl.berichtenstraat.regels.Verzoekbeeld;

/**
 * No earlier request of the same aanbieder for the same client is pending (level 3, 9374). The products of one 315 do
 * not block each other (D18).
 */
final class TR374 extends Regel<Verzoekbeeld> {

    TR374() {
        super("TR374", Controleniveau.BERICHTOVERSTIJGEND, "9374");
    }

    @Override
    protected void toets(Verzoekbeeld beeld, Melder meld) {
        beeld.open()
                .ifPresent(open -> meld.meld(
                        beeld.client().plaats(),
                        uitleg(
                                "bericht", open.soort().nummer(),
                                "referentie", open.referentieAanbieder(),
                                "dagtekening", Tekst.datum(open.dagtekening()),
                                "status", status(open.status()))));
    }

    private static String status(Verzoekstatus status) {
        return Uitlegsjablonen.deel(status == Verzoekstatus.IN_ONDERZOEK ? "in-onderzoek" : "in-behandeling");
    }
}
