package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Kopbeeld;
import nl.berichtenstraat.regels.Regel;

/**
 * Identificatie is unique per message type for the sender, over all messages ever received (level 3, 9056).
 */
final class TR056 extends Regel<Kopbeeld> {

    TR056() {
        super("TR056", Controleniveau.BERICHTOVERSTIJGEND, "9056");
    }

    @Override
    protected void toets(Kopbeeld beeld, Melder meld) {
        if (beeld.identificatieBekend()) {
            meld.meld(
                    beeld.kop().plaats().element("BerichtIdentificatie/Identificatie"),
                    uitleg(
                            "soort", beeld.kop().soort().nummer(),
                            "identificatie", beeld.kop().identificatie()));
        }
    }
}
