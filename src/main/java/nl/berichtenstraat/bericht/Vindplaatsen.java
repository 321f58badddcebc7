package nl.berichtenstraat.bericht;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** Tells where in a file elements stand, by their paths; the file is read once, as a stream. */
public final class Vindplaatsen {

    private Vindplaatsen() {}

    /**
     * The place of a start tag.
     *
     * @param regel line, from 1
     * @param kolom character in that line, from 1
     */
    public record Vindplaats(int regel, int kolom) {}

    /**
     * Looks for elements.
     *
     * @param in the file; read until all are found or passed by, its end, or a fault in it; closed by the caller
     * @param paden paths as {@link Plaats#pad()} gives them
     * @return the places by path; an element that is absent, or comes after a fault in the file, is left out
     * @throws java.io.UncheckedIOException when the bytes cannot be read
     */
    public static Map<String, Vindplaats> zoek(InputStream in, Collection<String> paden) {
        Knoop wortel = new Knoop();
        paden.forEach(wortel::bij);
        try {
            if (wortel.teVinden() > 0) {
                lees(Leesstroom.open(in, Grenzen.STROOM, new Foutenlijst()), wortel);
            }
        } catch (Afgebroken e) {
            // what stands before the fault is found
        }
        Map<String, Vindplaats> gevonden = new HashMap<>();
        paden.forEach(pad -> wortel.op(pad).plek.ifPresent(plek -> gevonden.put(pad, plek)));
        return gevonden;
    }

    /** Goes along with the elements on the way to what is looked for, and counts how deep it is in others. */
    private static void lees(Leesstroom stroom, Knoop wortel) {
        Deque<Knoop> open = new ArrayDeque<>();
        open.push(wortel);
        int teVinden = wortel.teVinden();
        int daarbuiten = 0;
        while (teVinden > 0 && stroom.next() != XMLStreamConstants.END_DOCUMENT) {
            if (stroom.isStartElement()) {
                Optional<Knoop> kind = daarbuiten > 0
                        ? Optional.empty()
                        : open.peek().kind(stroom.pad().stap());
                if (kind.isPresent()) {
                    teVinden -= kind.get().begin(new Vindplaats(stroom.getLineNumber(), stroom.getColumnNumber()));
                    open.push(kind.get());
                } else {
                    daarbuiten++;
                }
            } else if (stroom.isEndElement() && daarbuiten > 0) {
                daarbuiten--;
            } else if (stroom.isEndElement()) {
                teVinden -= open.pop().eind();
            }
        }
    }

    /** An element that is looked for, or that stands around one. */
    private static final class Knoop {

        private final Map<String, Knoop> kinderen = new HashMap<>();
        private Optional<Vindplaats> plek = Optional.empty();
        private boolean voorbij;

        void bij(String pad) {
            Knoop knoop = this;
            for (String stap : stappen(pad)) {
                knoop = knoop.kinderen.computeIfAbsent(stap, naam -> new Knoop());
            }
        }

        Knoop op(String pad) {
            Knoop knoop = this;
            for (String stap : stappen(pad)) {
                knoop = knoop.kinderen.get(stap);
            }
            return knoop;
        }

        private static String[] stappen(String pad) {
            String stappen = pad.startsWith("/") ? pad.substring(1) : pad;
            return stappen.isEmpty() ? new String[0] : stappen.split("/");
        }

        /** Of elements with the same path the first counts. */
        Optional<Knoop> kind(String stap) {
            return Optional.ofNullable(kinderen.get(stap)).filter(kind -> kind.plek.isEmpty());
        }

        /** It begins. Returns how much of what is looked for is found with that. */
        int begin(Vindplaats hier) {
            plek = Optional.of(hier);
            return kinderen.isEmpty() ? 1 : 0;
        }

        /** It ends. Returns how much of what is looked for stands in it no more: that is absent. */
        int eind() {
            int afwezig = teVinden();
            voorbij = true;
            return afwezig;
        }

        /** How much of what is looked for below this can still come. */
        int teVinden() {
            return voorbij
                    ? 0
                    : kinderen.values().stream().mapToInt(Knoop::nogTeVinden).sum();
        }

        private int nogTeVinden() {
            return kinderen.isEmpty() && plek.isEmpty() ? 1 : teVinden();
        }
    }
}
