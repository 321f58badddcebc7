package nl.berichtenstraat.kanaal.ggk;

import java.util.function.Predicate;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.straat.ggk.Ggkontvangst;

/** The desk of the lane: what it says to an adapter is a receipt, or a SOAP fault with the refusal in it. */
final class Ggkloket implements Loket {

    private final Ggkontvangst ontvangst;
    private final Ggkinstellingen instellingen;

    /**
     * A desk.
     *
     * @param ontvangst takes messages
     * @param instellingen say who may deliver for whom
     */
    Ggkloket(Ggkontvangst ontvangst, Ggkinstellingen instellingen) {
        this.ontvangst = ontvangst;
        this.instellingen = instellingen;
    }

    @Override
    public Antwoord neem(Aanbod aanbod) {
        return Antwoord.van(ontvangst.ontvang(new nl.berichtenstraat.straat.ggk.Aanbod(
                aanbod.inhoud(), aanbod.soap(), aanbod.kanaal(), mag(aanbod))));
    }

    /** A transport that does not say who offers is only open to who may deliver for all. */
    private Predicate<Gemeentecode> mag(Aanbod aanbod) {
        return gemeente -> aanbod.certificaat()
                .map(certificaat -> instellingen.magVoor(certificaat, gemeente))
                .orElse(true);
    }
}
