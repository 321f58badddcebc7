package nl.berichtenstraat.verslag;

import java.util.List;
import java.util.stream.IntStream;
import nl.berichtenstraat.afrekening.simulatie.Dimensie;
import nl.berichtenstraat.afrekening.simulatie.Uitkomst;

/** The groups of one dimension, and which of them may be shown. */
final class Groepen {

    private final List<List<String>> sleutels;
    private final Afscherming afscherming;

    Groepen(Uitkomst uitkomst, Dimensie dimensie) {
        this.sleutels = List.copyOf(uitkomst.sleutels(dimensie));
        this.afscherming = new Afscherming(sleutels.stream()
                .map(sleutel -> uitkomst.basis().van(dimensie, sleutel).clienten())
                .toList());
    }

    /** The keys of all of them, in order. */
    List<List<String>> sleutels() {
        return sleutels;
    }

    /** The keys that may be shown. */
    List<List<String>> zichtbaar() {
        return IntStream.range(0, sleutels.size())
                .filter(afscherming::isZichtbaar)
                .mapToObj(sleutels::get)
                .toList();
    }

    /** What may be shown, by their positions. */
    Afscherming afscherming() {
        return afscherming;
    }
}
