package nl.berichtenstraat.verslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.afrekening.Zijde;
import nl.berichtenstraat.afrekening.simulatie.Cijfers;
import nl.berichtenstraat.afrekening.simulatie.Uitkomst;

/** Shares of the client-months below, within and above, a bar for every variant. */
final class Zijdenfiguur {

    private static final int BREEDTE = 900;
    private static final int BALK = 30;
    private static final int RIJ = 66;
    private static final int BOVEN = 40;
    private static final int SMALSTE_MET_OPSCHRIFT = 60;

    private final Uitkomst uitkomst;
    private final Namen namen;

    Zijdenfiguur(Uitkomst uitkomst, Namen namen) {
        this.uitkomst = uitkomst;
        this.namen = namen;
    }

    Figuur figuur() {
        boolean tekenbaar = uitkomst.varianten().stream()
                .allMatch(variant -> Afscherming.perZijde(variant.totaal()).isNietNodig());
        return new Figuur(
                "zijden",
                "Onder, binnen en boven",
                "Welk deel van de cliëntmaanden onder, binnen of boven de grenzen, de band of de norm van het product"
                        + " ligt. Bij een kwartaal of jaar wordt dat als geheel beoordeeld en telt het voor elk van zijn"
                        + " maanden. Onbepaald: het product heeft geen grenzen, of het percentage is niet te bepalen.",
                tekenbaar ? Optional.of(tekening()) : Optional.empty(),
                "Een liggende balk per variant, verdeeld in onder, binnen, boven en onbepaald. Dezelfde aandelen staan in"
                        + " de tabel hieronder.",
                tabel());
    }

    private Cijfertabel tabel() {
        List<Cijfertabel.Rij> rijen = new ArrayList<>();
        for (int i = 0; i < uitkomst.varianten().size(); i++) {
            Cijfers cijfers = uitkomst.varianten().get(i).totaal();
            Afscherming afscherming = Afscherming.perZijde(cijfers);
            List<String> cellen = new ArrayList<>();
            for (Zijde zijde : Zijde.values()) {
                boolean zichtbaar = afscherming.isZichtbaar(zijde.ordinal());
                cellen.add(
                        zichtbaar
                                ? Getallen.aantal(cijfers.clientmaanden(zijde)) + " (" + aandeel(cijfers, zijde) + ")"
                                : "afgeschermd");
            }
            cellen.add(Getallen.aantal(cijfers.alleClientmaanden()));
            rijen.add(new Cijfertabel.Rij(namen.variant(i), cellen));
        }
        return new Cijfertabel(
                "Cliëntmaanden onder, binnen en boven, met hun aandeel",
                List.of("Variant", "Onder", "Binnen", "Boven", "Onbepaald", "Samen"),
                rijen,
                Optional.empty());
    }

    private Tekening tekening() {
        Tekening.Bord bord = new Tekening.Bord();
        int x = 0;
        for (Zijde zijde : Zijde.values()) {
            bord.balk(x, 6, 16, 16, Kleuren.zijde(zijde));
            bord.links(x + 22, 20, Kleuren.woord(zijde));
            x += 120;
        }
        for (int i = 0; i < uitkomst.varianten().size(); i++) {
            int y = BOVEN + RIJ * i;
            bord.links(0, y + 18, namen.variant(i));
            balken(bord, uitkomst.varianten().get(i).totaal(), y + 26);
        }
        return bord.tekening(BREEDTE, BOVEN + RIJ * uitkomst.varianten().size());
    }

    private static void balken(Tekening.Bord bord, Cijfers cijfers, int y) {
        double links = 0;
        for (Zijde zijde : Zijde.values()) {
            double breedte = (double) BREEDTE * cijfers.clientmaanden(zijde) / Math.max(1, cijfers.alleClientmaanden());
            if (breedte > 0) {
                bord.balk(links, y, Math.max(1, breedte - 2), BALK, Kleuren.zijde(zijde));
                if (breedte >= SMALSTE_MET_OPSCHRIFT) {
                    bord.midden(links + breedte / 2, y + 20, aandeel(cijfers, zijde), "#ffffff");
                }
            }
            links += breedte;
        }
    }

    /** The share of the client-months that is on a side. */
    static String aandeel(Cijfers cijfers, Zijde zijde) {
        return Getallen.procent(cijfers.clientmaanden(zijde), cijfers.alleClientmaanden());
    }
}
