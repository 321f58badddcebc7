package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * TR380: GewensteIngangsdatum is later than the Dagtekening of the header. Level 2, retourcode 0001. Element
 * NieuwProduct.GewensteIngangsdatum of 317 only (D03): a TeWijzigenProduct may start in the past, TR357 governs it.
 */
final class TR380 extends Regel<Toetsdatum> {

    TR380() {
        super("TR380");
    }

    @Override
    protected void toets(Toetsdatum toets, Melder meld) {
        if (!toets.datum().isAfter(toets.dagtekening())) {
            meld.meld(
                    toets.plek().get(),
                    uitleg("datum", Tekst.datum(toets.datum()), "dagtekening", Tekst.datum(toets.dagtekening())));
        }
    }
}
