package nl.berichtenstraat.contract;

import java.util.Optional;

/**
 * Where a part of a contract comes from.
 *
 * @param bron the document that states it; empty when that is what the contract as a whole names
 * @param voorbeeld whether no document states its values, so that they are examples
 */
public record Bronvermelding(Optional<Bron> bron, boolean voorbeeld) {

    /** As the contract as a whole. */
    public static final Bronvermelding VAN_CONTRACT = new Bronvermelding(Optional.empty(), false);
}
