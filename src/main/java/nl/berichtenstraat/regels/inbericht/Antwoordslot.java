package nl.berichtenstraat.regels.inbericht;

import java.util.Set;
import nl.berichtenstraat.bericht.Declaratieantwoord;
import nl.berichtenstraat.bericht.Plaats;

/**
 * The answer to a declaratie after its last line.
 *
 * @param antwoord what stands around the lines
 * @param regels number of lines
 * @param som signed sum of the lines in cents: debit added, credit subtracted
 */
record Antwoordslot(Declaratieantwoord antwoord, long regels, long som) {

    /** 0200: assessed, with rejected lines; 8001: granted as a whole. */
    private static final Set<String> NIET_AFGEKEURD = Set.of("0200", "8001");

    /** Whether a code of DeclaratieAntwoord itself rejects the declaratie. */
    boolean isAfgekeurd() {
        return !NIET_AFGEKEURD.containsAll(antwoord.codes());
    }

    /** Claimed minus granted, in signed cents. */
    long verschil() {
        return antwoord.ingediend().getekend() - antwoord.toegekend().getekend();
    }

    /** An element of DeclaratieAntwoord. */
    Plaats plaats(String element) {
        return antwoord.plaats().element(element);
    }
}
