package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * TR342: an answer lists only rejected lines: their signed sum is TotaalIngediendBedrag minus TotaalToegekendBedrag;
 * when DeclaratieAntwoord itself is rejected no lines are listed and nothing is granted. Level 2, retourcode 0001.
 * Elements TotaalIngediendBedrag, TotaalToegekendBedrag and IngediendBedrag of 325.
 */
final class TR342 extends Regel<Antwoordslot> {

    TR342() {
        super("TR342");
    }

    @Override
    protected void toets(Antwoordslot slot, Melder meld) {
        if (slot.isAfgekeurd()) {
            toetsAfgekeurd(slot, meld);
        } else if (slot.som() != slot.verschil()) {
            meld.meld(slot.plaats("TotaalToegekendBedrag"), uitleg(slot));
        }
    }

    private static void toetsAfgekeurd(Antwoordslot slot, Melder meld) {
        if (slot.regels() > 0 || slot.antwoord().toegekend().cent() != 0) {
            meld.meld(
                    slot.plaats("TotaalToegekendBedrag"),
                    "De declaratie is in haar geheel afgekeurd, maar het antwoord noemt "
                            + Tekst.aantal(slot.regels(), "regel", "regels") + " en een toegekend bedrag van "
                            + Tekst.euro(slot.antwoord().toegekend())
                            + ". Noem dan geen regels en ken " + Tekst.euro(0) + " toe.");
        }
    }

    private static String uitleg(Antwoordslot slot) {
        return "Ingediend " + Tekst.euro(slot.antwoord().ingediend()) + " min toegekend "
                + Tekst.euro(slot.antwoord().toegekend()) + " is " + Tekst.euro(slot.verschil())
                + ", maar de afgekeurde regels tellen op tot " + Tekst.euro(slot.som())
                + ". Verbeter de totalen of de lijst van afgekeurde regels.";
    }
}
