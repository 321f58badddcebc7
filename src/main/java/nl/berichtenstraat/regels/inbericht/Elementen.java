package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.AangevraagdProduct;
import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.ToegewezenProduct;

/** What assigned and requested products call their elements. */
final class Elementen {

    private Elementen() {}

    /** Name of the element with the first day. */
    static String ingangsdatum(Aanspraak aanspraak) {
        if (aanspraak instanceof ToegewezenProduct) {
            return "Ingangsdatum";
        }
        return aanspraak instanceof AangevraagdProduct ? "ToewijzingIngangsdatum" : "GewensteIngangsdatum";
    }

    /** Name of the element with the last day. */
    static String einddatum(Aanspraak aanspraak) {
        return aanspraak instanceof AangevraagdProduct ? "ToewijzingEinddatum" : "Einddatum";
    }

    /** Where the last day stands. */
    static Plaats bijEinddatum(Aanspraak aanspraak) {
        return aanspraak.plaats().element(einddatum(aanspraak));
    }
}
