package nl.berichtenstraat.beheer.xml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Some lines of a file.
 *
 * @param van first, from 1
 * @param tot last
 */
public record Venster(int van, int tot) {

    /** Lines around one, which may lie before the beginning. */
    public static Venster rond(int regel, int marge) {
        return new Venster(Math.max(1, regel - marge), Math.max(1, regel) + marge);
    }

    /** The same lines in order, with those that touch made one. */
    public static List<Venster> samen(Collection<Venster> vensters) {
        List<Venster> uit = new ArrayList<>();
        vensters.stream().sorted(Comparator.comparing(Venster::van)).forEach(venster -> {
            Venster vorig = uit.isEmpty() ? null : uit.get(uit.size() - 1);
            if (vorig != null && venster.van() <= vorig.tot() + 1) {
                uit.set(uit.size() - 1, new Venster(vorig.van(), Math.max(vorig.tot(), venster.tot())));
            } else {
                uit.add(venster);
            }
        });
        return uit;
    }

    /** Whether it has the line. */
    public boolean bevat(int regel) {
        return van <= regel && regel <= tot;
    }
}
