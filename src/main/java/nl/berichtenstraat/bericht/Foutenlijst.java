package nl.berichtenstraat.bericht;

import java.util.ArrayList;
import java.util.List;

/** The level 1 errors of one message in the order in which they were met, up to a limit. */
final class Foutenlijst {

    private final List<Schemafout> fouten = new ArrayList<>();

    /** Notes an error; ends the reading when the list is full. */
    void meld(Schemafout fout) {
        fouten.add(fout);
        if (fouten.size() >= Leesresultaat.MEESTE_FOUTEN) {
            throw new Afgebroken();
        }
    }

    /** Notes an error after which reading is of no use; to be thrown, so that it ends. */
    Afgebroken breekAf(Schemafout fout) {
        fouten.add(fout);
        return new Afgebroken();
    }

    boolean isLeeg() {
        return fouten.isEmpty();
    }

    /** Whether the element with this path has an error. */
    boolean bevat(String pad) {
        return fouten.stream().anyMatch(fout -> fout.pad().equals(pad));
    }

    List<Schemafout> fouten() {
        return List.copyOf(fouten);
    }
}
