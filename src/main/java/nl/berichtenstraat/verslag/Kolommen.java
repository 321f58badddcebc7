package nl.berichtenstraat.verslag;

import java.util.List;
import java.util.function.LongFunction;

/** A chart with columns: of two series the first is closed and the second open, so that it takes no colour to tell them apart. */
public final class Kolommen {

    private static final int BREEDSTE = 40;
    private static final int RAND = 3;

    private Kolommen() {}

    /** A chart of numbers of things; one or two series. */
    public static Tekening van(List<String> plaatsen, List<Reeks> reeksen) {
        return van(plaatsen, reeksen, Schaal.vanAantallen(hoogste(reeksen)), Getallen::aantal);
    }

    /** A chart of cents; one or two series. */
    public static Tekening vanCenten(List<String> plaatsen, List<Reeks> reeksen) {
        return van(plaatsen, reeksen, Schaal.vanaf0(hoogste(reeksen)), Getallen::heleEuro);
    }

    private static Tekening van(List<String> plaatsen, List<Reeks> reeksen, Schaal schaal, LongFunction<String> tekst) {
        Assen assen = new Assen(plaatsen, schaal, reeksen.size(), tekst);
        for (int r = 0; r < reeksen.size(); r++) {
            legenda(assen, r, reeksen.get(r).naam());
            for (int i = 0; i < plaatsen.size(); i++) {
                kolom(
                        assen,
                        i,
                        r,
                        reeksen.size(),
                        Math.max(0, reeksen.get(r).waarden().get(i)));
            }
        }
        return assen.tekening(0);
    }

    /** The highest figure of all. */
    static long hoogste(List<Reeks> reeksen) {
        return reeksen.stream()
                .flatMap(reeks -> reeks.waarden().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** The line above the chart that says what a series looks like. */
    static void legenda(Assen assen, int reeks, String naam) {
        int y = Assen.REGEL * reeks + Assen.REGEL;
        balk(assen, reeks, assen.links(), y - 14, 16, 16);
        assen.bord().links(assen.links() + 26, y, naam);
    }

    /** One column. */
    static void kolom(Assen assen, int plaats, int reeks, int reeksen, long waarde) {
        double breedte = Math.min(BREEDSTE, assen.vak() * 0.8 / reeksen);
        double links = assen.midden(plaats) - breedte * reeksen / 2 + breedte * reeks;
        double hoogte = assen.onder() - assen.y(waarde);
        if (waarde > 0) {
            balk(assen, reeks, links, assen.y(waarde), breedte - 1, Math.max(1, hoogte));
        }
    }

    private static void balk(Assen assen, int reeks, double x, double y, double breedte, double hoogte) {
        assen.bord().balk(x, y, breedte, hoogte, Kleuren.variant(reeks));
        if (reeks > 0 && breedte > 2 * RAND && hoogte > 2 * RAND) {
            assen.bord().balk(x + RAND, y + RAND, breedte - 2 * RAND, hoogte - 2 * RAND, "#ffffff");
        }
    }
}
