package nl.berichtenstraat.bericht;

/**
 * An amount as messages state it: whole cents, never negative, with an indicator.
 *
 * @param cent whole cents, 0 or more
 * @param indicatie D or C
 */
public record Bedrag(long cent, DebetCredit indicatie) {

    /** From signed cents: negative becomes C, zero is D (CS325). */
    public static Bedrag getekend(long cent) {
        return new Bedrag(Math.abs(cent), cent < 0 ? DebetCredit.C : DebetCredit.D);
    }

    /** Signed cents: positive for D, negative for C. */
    public long getekend() {
        return isCredit() ? -cent : cent;
    }

    /** Whether the indicator is C. */
    public boolean isCredit() {
        return indicatie == DebetCredit.C;
    }
}
