package nl.berichtenstraat.contract;

import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.Periode;

/**
 * An old and a new system of product codes beside each other: in this time every client moves once from an old code to a
 * new one, never back, never with both at a time (see {@link EenProductcodegroep}) and without a gap. An agreement of the
 * contract, not a rule of the standard.
 *
 * @param naam name of the transition in the contract
 * @param oud product codes that end; at least one
 * @param nieuw product codes that take their place; at least one, none of them old
 * @param periode the days on which both may be assigned; after them the old codes are not assigned any more
 * @param bijToewijzing what happens to a ToegewezenProduct of a 301 that breaks it
 * @param retourcode code of WJ001 that may stand with a ToegewezenProduct; empty when only signalled
 */
public record Overgang(
        String naam,
        Set<String> oud,
        Set<String> nieuw,
        Periode periode,
        Gevolg bijToewijzing,
        Optional<String> retourcode) {

    /** With copies of the codes. */
    public Overgang {
        oud = Set.copyOf(oud);
        nieuw = Set.copyOf(nieuw);
    }
}
