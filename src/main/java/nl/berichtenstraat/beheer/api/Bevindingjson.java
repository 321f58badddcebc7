package nl.berichtenstraat.beheer.api;

import java.util.Optional;
import nl.berichtenstraat.register.Bevindingsrij;

/**
 * A finding as programs get it.
 *
 * @param niveau control level, 1 to 4
 * @param regel rule code
 * @param retourcode code of WJ001; null for schema faults and signals
 * @param keurtAf whether it rejects
 * @param plaats path of the record and the element
 * @param regelnummer line in the file; null when unknown
 * @param uitleg in plain Dutch what is the matter
 * @param contract contract and version; null when none was applied
 */
record Bevindingjson(
        int niveau,
        String regel,
        Optional<String> retourcode,
        boolean keurtAf,
        String plaats,
        Optional<Integer> regelnummer,
        String uitleg,
        Optional<String> contract) {

    /** Of a row of the register. */
    static Bevindingjson van(Bevindingsrij rij) {
        return new Bevindingjson(
                rij.niveau(),
                rij.regel(),
                rij.retourcode(),
                rij.keurtAf(),
                rij.element().isEmpty() ? rij.record() : rij.record() + "/" + rij.element(),
                Optional.of(rij.regelnummer()).filter(nummer -> nummer > 0),
                rij.uitleg(),
                rij.contract());
    }
}
