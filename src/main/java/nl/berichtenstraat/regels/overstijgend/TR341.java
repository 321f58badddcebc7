package nl.berichtenstraat.regels.overstijgend;

import java.util.Set;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

/**
 * Eenheid is that of the assignment, or minutes where hours are assigned. Without Omvang it is a unit with an agreed tariff
 * (again, minutes where a tariff per hour is agreed); a product without tariffs may have any (level 3, 9341).
 */
final class TR341 extends Regel<Toegewezenprestatie> {

    TR341() {
        super("TR341", Controleniveau.BERICHTOVERSTIJGEND, "9341");
    }

    @Override
    protected void toets(Toegewezenprestatie regel, Melder meld) {
        Eenheid eenheid = regel.prestatie().eenheid();
        Set<Eenheid> passend = passend(regel);
        if (!passend.isEmpty() && passend.stream().noneMatch(goed -> Volumeplafond.isClaimbaar(goed, eenheid))) {
            meld.meld(
                    regel.plaats("Eenheid"),
                    "De eenheid " + Woorden.eenheid(eenheid) + " past niet bij " + bron(regel) + ": "
                            + passend.stream().sorted().map(Woorden::eenheid).collect(Collectors.joining(" of "))
                            + ". Declareer in die eenheid (uren mogen ook in minuten).");
        }
    }

    private static Set<Eenheid> passend(Toegewezenprestatie regel) {
        return regel.toewijzing()
                .omvang()
                .map(omvang -> Set.of(omvang.eenheid()))
                .orElseGet(() -> regel.afspraak()
                        .tarieven(regel.prestatie().productCode())
                        .keySet());
    }

    private static String bron(Toegewezenprestatie regel) {
        return regel.toewijzing().omvang().isPresent() ? "de toewijzing" : "de tarieven in het contract";
    }
}
