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

    /** Whole cents as people in the Netherlands read them: {@code € 1.145,50}, or {@code € -0,05} below zero. */
    public static String inEuro(long cent) {
        StringBuilder tekst = new StringBuilder().append(Math.abs(cent / 100));
        for (int plek = tekst.length() - 3; plek > 0; plek -= 3) {
            tekst.insert(plek, '.');
        }
        long rest = Math.abs(cent % 100);
        tekst.insert(0, cent < 0 ? "€ -" : "€ ").append(rest < 10 ? ",0" : ",").append(rest);
        return tekst.toString();
    }

    /** Whether the indicator is C. */
    public boolean isCredit() {
        return indicatie == DebetCredit.C;
    }
}
