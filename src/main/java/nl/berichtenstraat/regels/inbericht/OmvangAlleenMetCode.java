package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.regels.Regel;

/**
 * Omvang is absent when Product.Code is absent and the end date is after 2020-12-31 or absent: an aspecific or
 * generic product has no size. Three rules say this, each about its own record.
 */
abstract class OmvangAlleenMetCode<A extends Aanspraak> extends Regel<A> {

    OmvangAlleenMetCode(String code) {
        super(code);
    }

    @Override
    protected final void toets(A aanspraak, Melder meld) {
        boolean verboden = !aanspraak.heeftProductcode() && aanspraak.looptNa2020();
        if (verboden && aanspraak.omvang().isPresent()) {
            meld.meld(aanspraak.plaats().element("Omvang"), uitleg());
        }
    }
}
