package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.regels.Regel;

/**
 * TR383: ReferentieAanbieder is different for every AangevraagdProduct in a message. Level 2, retourcode 0001.
 * Element AangevraagdProduct.ReferentieAanbieder of 315.
 */
final class TR383 extends Regel<Sleutelvoorkomen> {

    TR383() {
        super("TR383");
    }

    @Override
    protected void toets(Sleutelvoorkomen voorkomen, Melder meld) {
        if (voorkomen.eerder()) {
            meld.meld(voorkomen.plek().get().element("ReferentieAanbieder"), uitleg());
        }
    }
}
