package nl.berichtenstraat.regels.overstijgend;

import java.time.LocalDate;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Kopbeeld;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * Dagtekening is not later than the day of assessment (level 4, 8848).
 */
final class TR135 extends Regel<Kopbeeld> {

    TR135() {
        super("TR135", Controleniveau.EXTERNE_BRON, "8848");
    }

    @Override
    protected void toets(Kopbeeld beeld, Melder meld) {
        LocalDate dagtekening = beeld.kop().dagtekening();
        if (dagtekening.isAfter(beeld.vandaag())) {
            meld.meld(
                    beeld.kop().plaats().element("BerichtIdentificatie/Dagtekening"),
                    uitleg("dagtekening", Tekst.datum(dagtekening), "vandaag", Tekst.datum(beeld.vandaag())));
        }
    }
}
