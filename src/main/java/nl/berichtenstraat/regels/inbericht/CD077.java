package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * CD077: Omvang is absent when Budget is filled. Level 2, retourcode 0001. Element Omvang of ToegewezenProduct
 * (301), AangevraagdProduct (315), NieuwProduct and TeWijzigenProduct (317).
 */
final class CD077 extends Regel<Aanspraak> {

    CD077() {
        super("CD077");
    }

    @Override
    protected void toets(Aanspraak aanspraak, Melder meld) {
        if (aanspraak.budget().isPresent() && aanspraak.omvang().isPresent()) {
            meld.meld(
                    aanspraak.plaats().element("Omvang"),
                    uitleg("budget", Tekst.euro(aanspraak.budget().get())));
        }
    }
}
