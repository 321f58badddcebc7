package nl.berichtenstraat.regels.inbericht;

import java.time.LocalDate;
import nl.berichtenstraat.bericht.AangevraagdProduct;
import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.ToegewezenProduct;

/** What assigned and requested products call their elements, and what several rules ask of them. */
final class Elementen {

    private static final LocalDate LAATSTE_DAG_OUDE_AFSPRAKEN = LocalDate.of(2020, 12, 31);

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

    /** Whether Product.Code is filled; without a Product there is no code either. */
    static boolean heeftProductcode(Aanspraak aanspraak) {
        return aanspraak.product().flatMap(Product::code).isPresent();
    }

    /** Whether the last day is after 2020-12-31 or absent: what older assignments may have is no longer allowed (D33). */
    static boolean looptNa2020(Aanspraak aanspraak) {
        return aanspraak
                .einddatum()
                .map(eind -> eind.isAfter(LAATSTE_DAG_OUDE_AFSPRAKEN))
                .orElse(true);
    }
}
