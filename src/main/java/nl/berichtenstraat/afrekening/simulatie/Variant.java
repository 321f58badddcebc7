package nl.berichtenstraat.afrekening.simulatie;

import nl.berichtenstraat.contract.Contract;

/**
 * One way of settling: a contract over a period. The parties and the term of the contract are set aside.
 *
 * @param contract products, tariffs and ways of paying
 * @param periode what is judged as a whole
 */
public record Variant(Contract contract, Afrekenperiode periode) {

    /** Contract, version and period, for example {@code drechtsteden-ib/2026-1 per maand}. */
    public String naam() {
        return contract.versieaanduiding() + " per " + periode.woord();
    }
}
