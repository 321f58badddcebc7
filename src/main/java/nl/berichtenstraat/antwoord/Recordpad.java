package nl.berichtenstraat.antwoord;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The path of the element that is being read, as {@code Plaats.record()} states it: records in a container have their
 * one-based position, single records have none.
 */
final class Recordpad {

    private final StringBuilder pad;
    private final Deque<Laag> lagen = new ArrayDeque<>();

    /**
     * A path that starts below an element.
     *
     * @param begin path of that element, which is no container
     */
    Recordpad(String begin) {
        this.pad = new StringBuilder(begin);
        lagen.push(new Laag("", 0, false));
    }

    /** Goes one element down. */
    void in(String naam, boolean record) {
        Laag ouder = lagen.peek();
        lagen.push(new Laag(naam, pad.length(), !record));
        pad.append('/').append(naam);
        if (record && ouder.houder) {
            pad.append('[').append(++ouder.records).append(']');
        }
    }

    /** Goes back up. */
    void uit() {
        pad.setLength(lagen.pop().begin);
    }

    /** Name of the element itself, without position. */
    String naam() {
        return lagen.peek().naam;
    }

    @Override
    public String toString() {
        return pad.toString();
    }

    private static final class Laag {
        private final String naam;
        private final int begin;
        private final boolean houder;
        private int records;

        private Laag(String naam, int begin, boolean houder) {
            this.naam = naam;
            this.begin = begin;
            this.houder = houder;
        }
    }
}
