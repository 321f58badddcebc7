package nl.berichtenstraat.afrekening.maand;

import nl.berichtenstraat.afrekening.maand.Maandafrekening.Correctiemaand;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Productmaand;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Totalen;

/** Whether the parts of a statement add up to its totals, to the cent. */
final class Sluitcontrole {

    private Sluitcontrole() {}

    /**
     * Adds up.
     *
     * @throws IllegalStateException when something does not add up; says what
     */
    static void controleer(Maandafrekening afrekening) {
        Totalen totalen = afrekening.totalen();
        gelijk(
                "producten",
                afrekening.producten().stream()
                        .mapToLong(Productmaand::afgerekend)
                        .sum(),
                totalen.dezeMaand());
        gelijk(
                "correcties",
                afrekening.correcties().stream()
                        .mapToLong(Correctiemaand::bedrag)
                        .sum(),
                totalen.correcties());
        gelijk(
                "geparkeerd",
                afrekening.geparkeerd().stream()
                        .mapToLong(een -> een.toegekend() - een.afgerekend())
                        .sum(),
                totalen.geparkeerd());
        afrekening
                .producten()
                .forEach(product -> gelijk(
                        "product " + product.code(), product.toegekend() + product.afgewezen(), product.ingediend()));
    }

    private static void gelijk(String wat, long som, long verwacht) {
        if (som != verwacht) {
            throw new IllegalStateException(
                    "maandafrekening sluit niet: " + wat + " samen " + som + " cent in plaats van " + verwacht);
        }
    }
}
