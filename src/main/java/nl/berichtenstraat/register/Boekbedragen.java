package nl.berichtenstraat.register;

/**
 * Amounts of rows of the ledger, added up; signed whole cents.
 *
 * @param ingediend submitted, debits less credits
 * @param gecrediteerd granted credits, 0 or more; taken off in granted
 * @param toegekend granted, debits less credits
 * @param verschuldigd owed by the contract, without what is parked
 * @param afgerekend settled so far
 * @param geparkeerd granted and not settled, because nobody can say what is owed
 */
public record Boekbedragen(
        long ingediend, long gecrediteerd, long toegekend, long verschuldigd, long afgerekend, long geparkeerd) {

    /** Nothing. */
    public static final Boekbedragen NUL = new Boekbedragen(0, 0, 0, 0, 0, 0);

    /** Rejected: submitted less granted. */
    public long afgewezen() {
        return ingediend - toegekend;
    }

    /** Both together. */
    public Boekbedragen plus(Boekbedragen ander) {
        return new Boekbedragen(
                Math.addExact(ingediend, ander.ingediend),
                Math.addExact(gecrediteerd, ander.gecrediteerd),
                Math.addExact(toegekend, ander.toegekend),
                Math.addExact(verschuldigd, ander.verschuldigd),
                Math.addExact(afgerekend, ander.afgerekend),
                Math.addExact(geparkeerd, ander.geparkeerd));
    }
}
