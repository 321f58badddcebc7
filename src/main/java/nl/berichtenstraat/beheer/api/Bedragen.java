package nl.berichtenstraat.beheer.api;

import nl.berichtenstraat.register.Boekbedragen;

/**
 * Amounts of the ledger as they stand in JSON, among the other members; signed whole cents.
 *
 * @param ingediend submitted
 * @param afgewezen rejected
 * @param gecrediteerd granted credits
 * @param toegekend granted
 * @param verschuldigd owed by the contract, without what is parked
 * @param afgerekend settled so far
 * @param geparkeerd granted and not settled, because nobody can say what is owed
 */
record Bedragen(
        long ingediend,
        long afgewezen,
        long gecrediteerd,
        long toegekend,
        long verschuldigd,
        long afgerekend,
        long geparkeerd) {

    static Bedragen van(Boekbedragen bedragen) {
        return new Bedragen(
                bedragen.ingediend(),
                bedragen.afgewezen(),
                bedragen.gecrediteerd(),
                bedragen.toegekend(),
                bedragen.verschuldigd(),
                bedragen.afgerekend(),
                bedragen.geparkeerd());
    }
}
