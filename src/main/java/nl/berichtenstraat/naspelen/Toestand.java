package nl.berichtenstraat.naspelen;

/**
 * How much went through the hub.
 *
 * @param genomen messages that it took, from either side, each once
 * @param bezorgd of those, how many arrived
 * @param afgewezen of those, how many it rejected
 * @param geweigerd of those, how many the receiver did not take
 * @param onderweg how many are still to arrive, faults of its own included
 */
public record Toestand(long genomen, long bezorgd, long afgewezen, long geweigerd, long onderweg) {}
