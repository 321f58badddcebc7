package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * CD078: Budget is absent when Omvang is filled. Level 2, retourcode 0001. Element Budget of ToegewezenProduct
 * (301), AangevraagdProduct (315), NieuwProduct and TeWijzigenProduct (317).
 */
final class CD078 extends Regel<Aanspraak> {

    CD078() {
        super("CD078");
    }

    @Override
    protected void toets(Aanspraak aanspraak, Melder meld) {
        if (aanspraak.omvang().isPresent() && aanspraak.budget().isPresent()) {
            meld.meld(
                    aanspraak.plaats().element("Budget"),
                    uitleg("budget", Tekst.euro(aanspraak.budget().get())));
        }
    }
}
