package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.regels.Regel;

/**
 * CD076: the end date is filled when Omvang.Frequentie is 2 (per week). Level 2, retourcode 0001. Element Einddatum
 * or ToewijzingEinddatum of ToegewezenProduct (301), AangevraagdProduct (315), NieuwProduct and TeWijzigenProduct
 * (317).
 */
final class CD076 extends Regel<Aanspraak> {

    CD076() {
        super("CD076");
    }

    @Override
    protected void toets(Aanspraak aanspraak, Melder meld) {
        boolean perWeek = aanspraak
                .omvang()
                .filter(o -> o.frequentie() == Frequentie.WEEK)
                .isPresent();
        if (perWeek && aanspraak.einddatum().isEmpty()) {
            meld.meld(Elementen.bijEinddatum(aanspraak), uitleg("einddatum", Elementen.einddatum(aanspraak)));
        }
    }
}
