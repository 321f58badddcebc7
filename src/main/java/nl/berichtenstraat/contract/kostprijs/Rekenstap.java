package nl.berichtenstraat.contract.kostprijs;

import java.util.List;
import java.util.stream.Stream;

/**
 * One step of the build-up, so that a reader can redo it.
 *
 * @param naam what it makes, in Dutch
 * @param som the arithmetic with its numbers, in Dutch
 * @param maat what the outcome is of
 * @param getal the exact outcome
 * @param bronnen where the parameters come from that this step brings in; empty when it counts with earlier steps only
 * @param rustOpVoorbeeld whether this step or one before it counts with an example value
 */
public record Rekenstap(
        String naam, String som, Maat maat, Getal getal, List<Bronvermelding> bronnen, boolean rustOpVoorbeeld)
        implements Gegeven {

    /** A step that counts with these parameters and earlier steps. */
    static Rekenstap van(String naam, String som, Maat maat, Getal uitkomst, Stream<? extends Gegeven> met) {
        List<? extends Gegeven> gegevens = met.toList();
        Stream<Waarde> waarden =
                gegevens.stream().filter(Waarde.class::isInstance).map(Waarde.class::cast);
        return new Rekenstap(
                naam,
                som,
                maat,
                uitkomst,
                Bronvermelding.van(waarden),
                gegevens.stream().anyMatch(Gegeven::rustOpVoorbeeld));
    }
}
