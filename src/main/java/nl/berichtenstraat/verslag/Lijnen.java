package nl.berichtenstraat.verslag;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chart with a line for every series; lines differ in colour and in dashes. */
public final class Lijnen {

    private Lijnen() {}

    /**
     * The chart.
     *
     * @param plaatsen names of the places from left to right, at least two
     * @param reeksen the series
     */
    public static Tekening van(List<String> plaatsen, List<Reeks> reeksen) {
        Schaal schaal = Schaal.vanAantallen(Kolommen.hoogste(reeksen));
        Assen assen = new Assen(plaatsen, schaal, reeksen.size(), Getallen::aantal);
        for (int r = 0; r < reeksen.size(); r++) {
            Reeks reeks = reeksen.get(r);
            String punten = IntStream.range(0, plaatsen.size())
                    .mapToObj(i -> Math.round(assen.midden(i)) + ","
                            + Math.round(assen.y(reeks.waarden().get(i))))
                    .collect(Collectors.joining(" "));
            assen.bord().verloop(punten, Kleuren.variant(r), Kleuren.streepjes(r));
            int y = Assen.REGEL * r + Assen.REGEL;
            assen.bord()
                    .verloop(
                            assen.links() + "," + (y - 5) + " " + (assen.links() + 50) + "," + (y - 5),
                            Kleuren.variant(r),
                            Kleuren.streepjes(r));
            assen.bord().links(assen.links() + 60, y, reeks.naam());
        }
        return assen.tekening(0);
    }
}
