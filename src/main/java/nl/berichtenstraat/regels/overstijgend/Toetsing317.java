package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.NieuwProduct;
import nl.berichtenstraat.regels.Afspraak;
import nl.berichtenstraat.regels.Clientbeeld;
import nl.berichtenstraat.regels.Kopbeeld;
import nl.berichtenstraat.regels.Referentiebeeld;
import nl.berichtenstraat.regels.Regelset;
import nl.berichtenstraat.regels.Verzoekbeeld;
import nl.berichtenstraat.regels.Wijzigingsbeeld;

/** Levels 3 and 4 of a 317, assessed together (IV032). */
public final class Toetsing317 {

    /** The header. */
    public static final Regelset<Kopbeeld> KOP = Regelset.<Kopbeeld>leeg().met(new TR056(), new TR135(), new TR378());

    /** The record Client: whether the gemeente knows the client with this aanbieder. */
    public static final Regelset<Clientbeeld> BEKEND =
            Regelset.<Clientbeeld>leeg().met(new TR304());

    /** The record Client: whether a request for it is pending. */
    public static final Regelset<Verzoekbeeld> CLIENT =
            Regelset.<Verzoekbeeld>leeg().met(new TR374());

    /** The reference of the record Verzoek. */
    public static final Regelset<Referentiebeeld> REFERENTIE =
            Regelset.<Referentiebeeld>leeg().met(new TR347());

    /** The record Verzoek and what stands in it. What compares a record with its assignment is silent without one. */
    public static final Regelset<Wijzigingsbeeld> VERZOEK = Regelset.<Wijzigingsbeeld>leeg()
            .met(new TR349())
            .elk(Genoemd::ongewijzigd, new TR350())
            .elk(Genoemd::teWijzigen, new TR351())
            .elk(Wijziging::van, new TR357(), new TR373(), new TR375(), new TR411(), new TR412())
            .met(new TR361());

    /** Each NieuwProduct. */
    public static final Regelset<Nieuw> NIEUW =
            Regelset.<Nieuw>leeg().elk(nieuw -> Productkeuze.van(nieuw.product(), nieuw.afspraak()), new TR381());

    private Toetsing317() {}

    /**
     * A new product together with what is known about it.
     *
     * @param product the record
     * @param afspraak the contract on its first day
     */
    public record Nieuw(NieuwProduct product, Afspraak afspraak) {}
}
