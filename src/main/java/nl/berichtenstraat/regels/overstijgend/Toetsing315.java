package nl.berichtenstraat.regels.overstijgend;

import java.util.List;
import nl.berichtenstraat.bericht.AangevraagdProduct;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.regels.Afspraak;
import nl.berichtenstraat.regels.Kopbeeld;
import nl.berichtenstraat.regels.Referentiebeeld;
import nl.berichtenstraat.regels.Regelset;
import nl.berichtenstraat.regels.Verzoekbeeld;

/** Levels 3 and 4 of a 315, assessed together (IV032). */
public final class Toetsing315 {

    /** The header. */
    public static final Regelset<Kopbeeld> KOP = Regelset.<Kopbeeld>leeg().met(new TR056(), new TR135(), new TR378());

    /** The record Client. */
    public static final Regelset<Verzoekbeeld> CLIENT =
            Regelset.<Verzoekbeeld>leeg().met(new TR374());

    /** Each AangevraagdProduct. */
    public static final Regelset<Aanvraag> PRODUCT = Regelset.<Aanvraag>leeg()
            .op(Aanvraag::referentie, new TR347())
            .met(new OP307())
            .elk(Toetsing315::afgesproken, new TR381());

    private Toetsing315() {}

    /** Without a contract there is no list of codes; then it is for the gemeente to answer that there is none (D81). */
    private static List<Productkeuze> afgesproken(Aanvraag aanvraag) {
        Afspraak afspraak = aanvraag.afspraak();
        return afspraak.versie().isPresent() ? Productkeuze.van(aanvraag.product(), afspraak) : List.of();
    }

    /**
     * A requested product together with what is known about it.
     *
     * @param product the record
     * @param referentieBekend whether the aanbieder used its reference before
     * @param actueel current assignments of the client with this aanbieder (OP307)
     * @param afspraak the contract on its first day
     */
    public record Aanvraag(
            AangevraagdProduct product, boolean referentieBekend, List<ToegewezenProduct> actueel, Afspraak afspraak) {

        private Referentiebeeld referentie() {
            return new Referentiebeeld(
                    product.referentieAanbieder(),
                    referentieBekend,
                    product.plaats().element("ReferentieAanbieder"));
        }
    }
}
