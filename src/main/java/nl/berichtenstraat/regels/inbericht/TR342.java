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
            meld.meld(slot.plaats("TotaalToegekendBedrag"), tekst(slot));
        }
    }

    private void toetsAfgekeurd(Antwoordslot slot, Melder meld) {
        if (slot.regels() > 0 || slot.antwoord().toegekend().cent() != 0) {
            meld.meld(
                    slot.plaats("TotaalToegekendBedrag"),
                    uitlegBij(
                            "afgekeurd",
                            "regels",
                            Tekst.aantal(slot.regels(), "regel", "regels"),
                            "toegekend",
                            Tekst.euro(slot.antwoord().toegekend())));
        }
    }

    private String tekst(Antwoordslot slot) {
        return uitleg(
                "ingediend", Tekst.euro(slot.antwoord().ingediend()),
                "toegekend", Tekst.euro(slot.antwoord().toegekend()),
                "verschil", Tekst.euro(slot.verschil()),
                "som", Tekst.euro(slot.som()));
    }
}
