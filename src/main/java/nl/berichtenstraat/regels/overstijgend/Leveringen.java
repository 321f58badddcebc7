package nl.berichtenstraat.regels.overstijgend;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Leveringsmelding;
import nl.berichtenstraat.bericht.StartProduct;
import nl.berichtenstraat.bericht.StopProduct;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Leveringsverloop;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Uitlegsjablonen;

/**
 * How the starts and stops of one client relate. Of the keys of a start and a stop only the shared elements can be
 * compared: ToewijzingNummer, Product and Begindatum (D37).
 */
final class Leveringen {

    private Leveringen() {}

    /** Whether both are about one assignment; without number, about one product (IV096). */
    static boolean zelfdeToewijzing(Leveringsmelding een, Leveringsmelding ander) {
        return een.toewijzingNummer().equals(ander.toewijzingNummer())
                && (een.toewijzingNummer().isPresent() || een.product().equals(ander.product()));
    }

    /** Whether the stop repeats the key of the start unchanged. */
    static boolean sluit(StopProduct stop, StartProduct start) {
        return stop.toewijzingNummer().equals(start.toewijzingNummer())
                && stop.product().equals(start.product())
                && stop.begindatum().equals(start.begindatum());
    }

    /** Whether no stop was sent for the start. */
    static boolean loopt(StartProduct start, Leveringsverloop verloop) {
        return verloop.stops().stream().noneMatch(stop -> sluit(stop, start));
    }

    /** The starts that a stop may close: those that run, and the latest on the assignment even if it was stopped. */
    static Stream<StartProduct> huidigeStarts(Leveringsbeeld<StopProduct> beeld) {
        List<StartProduct> starts = beeld.verloop().starts().stream()
                .filter(start -> zelfdeToewijzing(start, beeld.melding()))
                .toList();
        return IntStream.range(0, starts.size())
                .filter(i -> i == starts.size() - 1 || loopt(starts.get(i), beeld.verloop()))
                .mapToObj(starts::get);
    }

    /** The stops that stand for the same assignment and Begindatum, oldest first. */
    static Stream<StopProduct> eerdereStops(Leveringsbeeld<StopProduct> beeld) {
        return beeld.verloop().stops().stream()
                .filter(stop -> zelfdeToewijzing(stop, beeld.melding()))
                .filter(stop -> stop.begindatum().equals(beeld.melding().begindatum()));
    }

    /** Whether an accepted, undeleted record has the same key. */
    static boolean sleutelBekend(Leveringsbeeld<? extends Leveringsmelding> beeld) {
        if (beeld.melding() instanceof StopProduct stop) {
            return beeld.verloop().stops().stream().anyMatch(eerder -> Leveringsverloop.zelfdeSleutel(eerder, stop));
        }
        return beeld.melding() instanceof StartProduct start
                && beeld.verloop().starts().stream().anyMatch(eerder -> Leveringsverloop.zelfdeSleutel(eerder, start));
    }

    /** The elements that a start and its stop share, in words. */
    static String levering(Leveringsmelding melding) {
        String product = Tekst.product(melding.product());
        String begin = Tekst.datum(melding.begindatum());
        return melding.toewijzingNummer()
                .map(nummer -> Uitlegsjablonen.deel("levering", "nummer", nummer, "product", product, "begin", begin))
                .orElseGet(
                        () -> Uitlegsjablonen.deel("levering.zonder-toewijzing", "product", product, "begin", begin));
    }

    /** The key of a record, in words. */
    static String sleutel(Leveringsmelding melding) {
        return melding instanceof StopProduct stop
                ? Uitlegsjablonen.deel(
                        "stop",
                        "levering",
                        levering(stop),
                        "reden",
                        stop.redenBeeindiging(),
                        "eind",
                        Tekst.datum(stop.einddatum()))
                : levering(melding);
    }
}
