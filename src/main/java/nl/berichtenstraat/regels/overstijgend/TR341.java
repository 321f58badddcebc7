package nl.berichtenstraat.regels.overstijgend;

import java.util.Set;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

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

    private static void toetsAanToewijzing(Toegewezenprestatie regel, Eenheid toegewezen, Melder meld) {
        if (!Volumeplafond.isClaimbaar(toegewezen, regel.prestatie().eenheid())) {
            String remedie = ". Declareer in die eenheid (uren mogen ook in minuten).";
            meld.meld(
                    regel.plaats("Eenheid"),
                    past(regel) + "niet bij de toewijzing: " + Woorden.eenheid(toegewezen) + remedie);
        }
    }

    private static void toetsAanContract(Toegewezenprestatie regel, Melder meld) {
        Set<Eenheid> afgesproken = regel.afspraak().eenheden(regel.prestatie().productCode());
        if (!afgesproken.isEmpty() && !afgesproken.contains(regel.prestatie().eenheid())) {
            meld.meld(
                    regel.plaats("Eenheid"),
                    past(regel) + "niet bij het contract: " + opgesomd(afgesproken) + ". Declareer in "
                            + (afgesproken.size() == 1 ? "die eenheid." : "een van die eenheden."));
        }
    }

    private static String past(Toegewezenprestatie regel) {
        return "De eenheid " + Woorden.eenheid(regel.prestatie().eenheid()) + " past ";
    }

    private static String opgesomd(Set<Eenheid> eenheden) {
        return eenheden.stream().sorted().map(Woorden::eenheid).collect(Collectors.joining(" of "));
    }
}
