package nl.berichtenstraat.straat.ggk;

/**
 * How one side kept its terms for one type of message.
 *
 * @param doorOns whether our side was to answer; else the partner was
 * @param partner the other side
 * @param functie the type that was to be answered, as the envelope says
 * @param opTijd answered within the term
 * @param teLaat answered after the term
 * @param open not answered while the term is over
 * @param besproken how many of {@code open} were spoken about outside the exchange (OP090x2)
 */
public record Nakoming(
        boolean doorOns, String partner, String functie, long opTijd, long teLaat, long open, long besproken) {

    private static final int HONDERD = 100;

    /** How many there are of which it is settled if the term was kept; never 0. */
    public long totaal() {
        return opTijd + teLaat + open;
    }

    /** Which part was answered within the term, in whole percents rounded down: only all of it is 100. */
    public long procent() {
        return opTijd * HONDERD / totaal();
    }

    /** With one more, that is settled. */
    Nakoming met(Klokstand stand) {
        return new Nakoming(
                doorOns,
                partner,
                functie,
                opTijd + een(stand == Klokstand.OP_TIJD),
                teLaat + een(stand == Klokstand.TE_LAAT_BEANTWOORD),
                open + een(stand.isOpen()),
                besproken + een(stand == Klokstand.BESPROKEN));
    }

    private static int een(boolean telt) {
        return telt ? 1 : 0;
    }
}
