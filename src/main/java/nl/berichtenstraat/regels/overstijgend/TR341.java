package nl.berichtenstraat.regels.overstijgend;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * Eenheid is that of the assignment, or minutes where hours are assigned. Without Omvang it is one that the contract lets
 * the product be claimed in; a product that is not agreed may have any, TR381 reports it (level 3, 9341).
 */
final class TR341 extends Regel<Toegewezenprestatie> {

    TR341() {
        super("TR341", Controleniveau.BERICHTOVERSTIJGEND, "9341");
    }

    @Override
    protected void toets(Toegewezenprestatie regel, Melder meld) {
        regel.toewijzing()
                .omvang()
                .map(Omvang::eenheid)
                .ifPresentOrElse(
                        toegewezen -> toetsAanToewijzing(regel, toegewezen, meld), () -> toetsAanContract(regel, meld));
    }

    private void toetsAanToewijzing(Toegewezenprestatie regel, Eenheid toegewezen, Melder meld) {
        if (!Volumeplafond.isClaimbaar(toegewezen, regel.prestatie().eenheid())) {
            Stream<Eenheid> claimbaar =
                    Arrays.stream(Eenheid.values()).filter(eenheid -> Volumeplafond.isClaimbaar(toegewezen, eenheid));
            meld.meld(
                    regel.plaats("Eenheid"),
                    uitlegBij(
                            "toewijzing",
                            "eenheid",
                            Tekst.eenheid(regel.prestatie().eenheid()),
                            "toegewezen",
                            Tekst.eenheid(toegewezen),
                            "claimbaar",
                            opgesomd(claimbaar)));
        }
    }

    private void toetsAanContract(Toegewezenprestatie regel, Melder meld) {
        Set<Eenheid> afgesproken = regel.afspraak().eenheden(regel.prestatie().productCode());
        if (!afgesproken.isEmpty() && !afgesproken.contains(regel.prestatie().eenheid())) {
            meld.meld(
                    regel.plaats("Eenheid"),
                    uitlegBij(
                            "contract",
                            "eenheid",
                            Tekst.eenheid(regel.prestatie().eenheid()),
                            "code",
                            regel.prestatie().productCode(),
                            "afgesproken",
                            opgesomd(afgesproken.stream().sorted())));
        }
    }

    private static String opgesomd(Stream<Eenheid> eenheden) {
        return eenheden.map(Tekst::eenheid).collect(Collectors.joining(" of "));
    }
}
