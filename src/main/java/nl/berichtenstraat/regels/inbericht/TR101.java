package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.regels.Regel;

/**
 * TR101: no two records of one class in a message share their logical key, together with the keys of the classes
 * above; an absent key element counts as empty and StatusAanlevering is no part of the key. Level 2, retourcode
 * 0001. The keyed classes of 301, 305, 307, 315, 317, 323, 325.
 */
final class TR101 extends Regel<Sleutelvoorkomen> {

    TR101() {
        super("TR101");
    }

    @Override
    protected void toets(Sleutelvoorkomen voorkomen, Melder meld) {
        if (voorkomen.eerder()) {
            meld.meld(voorkomen.plek().get(), uitleg("klasse", voorkomen.klasse(), "sleutel", voorkomen.sleutel()));
        }
    }
}
