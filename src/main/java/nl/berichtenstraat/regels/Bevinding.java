package nl.berichtenstraat.regels;

import java.util.Optional;
import nl.berichtenstraat.bericht.Plaats;

/**
 * What a rule found. Answers, files and screens are made from findings alone.
 *
 * @param regel code of the rule, for example TR321, or a local code LC...
 * @param niveau control level
 * @param retourcode code of WJ001 that the finding answers with; empty for schema faults and signals
 * @param gevolg whether it rejects or only signals
 * @param plaats the record and element concerned
 * @param uitleg what was wrong, which values were looked at with the arithmetic, and what to do: Dutch, for the person
 *     who must act, without personal data
 * @param contract version of the contract policy that was applied, for example {@code drechtsteden-ib/2026-1}; empty
 *     when none was
 */
public record Bevinding(
        String regel,
        Controleniveau niveau,
        Optional<String> retourcode,
        Gevolg gevolg,
        Plaats plaats,
        String uitleg,
        Optional<String> contract) {

    /** The code for a failure at level 2. */
    public static final String TECHNISCH_AFGEKEURD = "0001";

    /** A record that was assessed and found correct. */
    public static final String GEEN_OPMERKING = "0200";

    /** A record that was not assessed. */
    public static final String NIET_BEOORDEELD = "0233";

    /** What a finding leads to. */
    public enum Gevolg {
        /** The record (or the whole message) is rejected. */
        AFKEUREN,
        /** Nothing is rejected; the gemeente is told. */
        SIGNALEREN
    }

    /** Whether this rejects something. */
    public boolean keurtAf() {
        return gevolg == Gevolg.AFKEUREN;
    }
}
