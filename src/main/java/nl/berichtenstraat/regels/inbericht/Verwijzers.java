package nl.berichtenstraat.regels.inbericht;

import java.util.Set;
import nl.berichtenstraat.bericht.AangevraagdProduct.Verwijzer;

/**
 * What the three rules on a referrer share.
 */
final class Verwijzers {

    private static final Set<String> ZORGVERLENERS = Set.of("02", "03", "04", "05");

    private Verwijzers() {}

    /** Whether the type is one that may have a ZorgverlenerCode. */
    static boolean isZorgverlener(Verwijzer verwijzer) {
        return ZORGVERLENERS.contains(verwijzer.type());
    }
}
