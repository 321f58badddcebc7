package nl.berichtenstraat.regels.lokaal;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * A code stands in its code list on the Dagtekening of the message. The standard has no retourcode for one whose term has
 * ended or not yet begun, so this only signals (level 4); RedenWijziging 01 is refused by CS336.
 */
public final class LC201 extends Regel<Codebeeld> {

    /** Code of the rule. */
    public static final String CODE = "LC201";

    /** The rule. */
    public LC201() {
        super(CODE, Controleniveau.EXTERNE_BRON);
    }

    @Override
    protected void toets(Codebeeld beeld, Melder meld) {
        if (!beeld.geldig()) {
            meld.meld(
                    beeld.gebruik().plaats(),
                    uitleg(
                            "code", beeld.gebruik().code(),
                            "lijst", beeld.gebruik().lijst(),
                            "dagtekening", Tekst.datum(beeld.dagtekening())));
        }
    }
}
