package nl.berichtenstraat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What two lists of lines do not have in common, short enough to read. */
final class Verschil {

    private static final int BREEDTE = 300;

    private Verschil() {}

    /** Lines that are missing and lines that are too many, counted; empty when the lists hold the same. */
    static List<String> tussen(List<String> verwacht, List<String> gevonden) {
        return Stream.concat(
                        zonder(verwacht, gevonden).stream().map(regel -> "mist   " + kort(regel)),
                        zonder(gevonden, verwacht).stream().map(regel -> "teveel " + kort(regel)))
                .toList();
    }

    private static List<String> zonder(List<String> regels, List<String> andere) {
        List<String> rest = new ArrayList<>(regels);
        andere.forEach(rest::remove);
        return rest;
    }

    private static String kort(String regel) {
        return regel.length() <= BREEDTE ? regel : regel.substring(0, BREEDTE) + " ...";
    }
}
