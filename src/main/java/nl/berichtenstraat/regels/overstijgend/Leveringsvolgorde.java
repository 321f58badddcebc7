package nl.berichtenstraat.regels.overstijgend;

import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Leveringsmelding;

/** The order in which the records of one 305 or 307 count. */
public final class Leveringsvolgorde {

    private Leveringsvolgorde() {}

    /**
     * The deletions, then the new records, each in the order of the message: the correction of a stop in one message
     * would fail on TR415 otherwise (IV008, D38).
     */
    public static <L extends Leveringsmelding> List<L> verwijderingenEerst(List<L> meldingen) {
        return Stream.concat(
                        meldingen.stream().filter(Leveringsmelding::isVerwijdering),
                        meldingen.stream().filter(melding -> !melding.isVerwijdering()))
                .toList();
    }
}
