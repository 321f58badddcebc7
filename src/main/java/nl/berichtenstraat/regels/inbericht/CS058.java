package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Leveringsmelding;
import nl.berichtenstraat.regels.Regel;

/**
 * CS058: StatusAanlevering is 1 (first delivery) or 3 (deletion). Level 2, retourcode 0001. Element
 * StatusAanlevering of StartProduct (305) and StopProduct (307). The schema and two other rules know 2 and 9 too;
 * they are rejected (D15).
 */
final class CS058 extends Regel<Leveringsmelding> {

    CS058() {
        super("CS058");
    }

    @Override
    protected void toets(Leveringsmelding melding, Melder meld) {
        String status = melding.statusAanlevering();
        if (!status.equals("1") && !status.equals("3")) {
            meld.meld(melding.plaats().element("StatusAanlevering"), uitleg("status", status));
        }
    }
}
