package nl.berichtenstraat.beheer;

import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.straat.Bestemming;

/**
 * A person or program that was let in.
 *
 * @param naam name of the account or token
 * @param rol what they are
 * @param bereik what of the register they may know of
 */
public record Gebruiker(String naam, Rol rol, Bereik bereik) {

    /** Refuses an aanbieder without an AGB code of its own. */
    public Gebruiker {
        if (rol == Rol.AANBIEDER && bereik.aanbieder().isEmpty()) {
            throw new IllegalArgumentException("een aanbieder heeft een AGB-code als bereik");
        }
        if (rol == Rol.GEMEENTE && bereik.gemeenten().isEmpty()) {
            throw new IllegalArgumentException("een gemeente heeft een gemeentecode als bereik");
        }
    }

    /** Whether they may see what went out to a destination: an aanbieder only what is meant for it. */
    public boolean magZien(Bestemming bestemming) {
        return bereik.aanbieder().isEmpty() || bestemming.isVoorAanbieder();
    }

    /** Whether they may do this. */
    public boolean mag(Recht recht) {
        return rol.mag(recht);
    }
}
