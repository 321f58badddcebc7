package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * CD075: the end date is filled when Budget is; the variant table calls it optional for some budgets, this rule
 * overrides that (D11). Level 2, retourcode 0001. Element Einddatum or ToewijzingEinddatum of ToegewezenProduct
 * (301), AangevraagdProduct (315), NieuwProduct and TeWijzigenProduct (317).
 */
final class CD075 extends Regel<Aanspraak> {

    CD075() {
        super("CD075");
    }

    @Override
    protected void toets(Aanspraak aanspraak, Melder meld) {
        if (aanspraak.budget().isPresent() && aanspraak.einddatum().isEmpty()) {
            meld.meld(
                    Elementen.bijEinddatum(aanspraak),
                    uitleg(
                            "budget",
                            Tekst.euro(aanspraak.budget().get()),
                            "einddatum",
                            Elementen.einddatum(aanspraak)));
        }
    }
}
