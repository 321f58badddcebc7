package nl.berichtenstraat.straat.ggk;

import java.util.Set;
import nl.berichtenstraat.ggk.Partijcode;
import nl.berichtenstraat.ggk.Partijcode.Soort;

/** The parties between a gemeente and an aanbieder: they make messages of their own about those of others. */
final class Keten {

    private static final Set<Soort> SCHAKELS = Set.of(Soort.VECOZO, Soort.BEHEERDER, Soort.RINIS);

    private Keten() {}

    /** Whether this party code is of one of them. */
    static boolean is(String organisatie) {
        return Partijcode.van(organisatie)
                .filter(partij -> SCHAKELS.contains(partij.soort()))
                .isPresent();
    }
}
