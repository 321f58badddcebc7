package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.regels.Regel;

/**
 * CD041: Omvang is filled when Product.Code is. Level 2, retourcode 0001. Element Omvang of ToegewezenProduct (301),
 * AangevraagdProduct (315), NieuwProduct (317).
 */
final class CD041 extends Regel<Aanspraak> {

    CD041() {
        super("CD041");
    }

    @Override
    protected void toets(Aanspraak aanspraak, Melder meld) {
        if (aanspraak.heeftProductcode() && aanspraak.omvang().isEmpty()) {
            meld.meld(aanspraak.plaats().element("Omvang"), uitleg());
        }
    }
}
