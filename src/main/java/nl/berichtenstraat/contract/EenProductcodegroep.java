package nl.berichtenstraat.contract;

import java.util.Optional;
import java.util.Set;

/**
 * Product codes of which a client holds one at a time, over all aanbieders: an agreement of the contract, not a rule of
 * the standard. A finding keeps its local code; the retourcode only says how the answer carries it.
 *
 * @param naam name of the group in the contract
 * @param codes at least two product codes; a code is in one group only
 * @param bijToewijzing what happens to a ToegewezenProduct of a 301
 * @param retourcodeToewijzing code of WJ001 that may stand with a ToegewezenProduct; empty when only signalled
 * @param bijDeclaratie what happens to a Prestatie of a 323
 * @param retourcodeDeclaratie code of WJ001 that may stand with a Prestatie; empty when only signalled
 */
public record EenProductcodegroep(
        String naam,
        Set<String> codes,
        Gevolg bijToewijzing,
        Optional<String> retourcodeToewijzing,
        Gevolg bijDeclaratie,
        Optional<String> retourcodeDeclaratie) {

    /** With a copy of the codes. */
    public EenProductcodegroep {
        codes = Set.copyOf(codes);
    }
}
