package nl.berichtenstraat.contract.kostprijs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the steps of a sum in the order in which they are made. */
final class Rekenblad {

    private final List<Rekenstap> stappen = new ArrayList<>();

    /** Notes a step that counts with these parameters and earlier steps, and returns it to be counted on with. */
    Rekenstap noteer(String naam, String som, Maat maat, Getal uitkomst, Stream<? extends Gegeven> met) {
        Rekenstap stap = Rekenstap.van(naam, som, maat, uitkomst, met);
        stappen.add(stap);
        return stap;
    }

    /** The same, for a step that counts with few. */
    Rekenstap noteer(String naam, String som, Maat maat, Getal uitkomst, Gegeven... met) {
        return noteer(naam, som, maat, uitkomst, Stream.of(met));
    }

    /** What was noted. */
    List<Rekenstap> stappen() {
        return List.copyOf(stappen);
    }
}
