package nl.berichtenstraat.verslag;

import java.util.List;
import java.util.Map;
import nl.berichtenstraat.afrekening.Zijde;

/** A chart with a bar for each name, divided over the sides of the thresholds, each with its share in figures. */
public final class Zijdenbalken {

    private static final int MEESTE = 20;
    private static final int RIJ = 60;
    private static final int BALK = 28;
    private static final int BOVEN = 40;
    private static final int SMALSTE_MET_OPSCHRIFT = 60;

    private Zijdenbalken() {}

    /**
     * The chart, of the first twenty.
     *
     * @param namen the names, at least one
     * @param aantallen by side for each of them; a side may be absent
     */
    public static Tekening van(List<String> namen, List<Map<Zijde, Long>> aantallen) {
        Tekening.Bord bord = new Tekening.Bord();
        int x = 0;
        for (Zijde zijde : Zijde.values()) {
            bord.balk(x, 6, 16, 16, Kleuren.zijde(zijde));
            bord.links(x + 22, 20, Kleuren.woord(zijde));
            x += 120;
        }
        int aantal = Math.min(MEESTE, namen.size());
        for (int i = 0; i < aantal; i++) {
            bord.links(0, BOVEN + RIJ * i + 18, namen.get(i));
            balken(bord, aantallen.get(i), BOVEN + RIJ * i + 24);
        }
        return bord.tekening(Assen.BREEDTE, BOVEN + RIJ * aantal);
    }

    private static void balken(Tekening.Bord bord, Map<Zijde, Long> aantallen, int y) {
        long samen = aantallen.values().stream().mapToLong(Long::longValue).sum();
        double links = 0;
        for (Zijde zijde : Zijde.values()) {
            long deel = aantallen.getOrDefault(zijde, 0L);
            double breedte = (double) Assen.BREEDTE * deel / Math.max(1, samen);
            if (deel > 0) {
                bord.balk(links, y, Math.max(1, breedte - 2), BALK, Kleuren.zijde(zijde));
                if (breedte >= SMALSTE_MET_OPSCHRIFT) {
                    bord.midden(links + breedte / 2, y + 19, Getallen.procent(deel, samen), "#ffffff");
                }
            }
            links += breedte;
        }
    }
}
