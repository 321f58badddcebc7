package nl.berichtenstraat.bericht;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a message of the validator apart. The value of the sender comes first in it and can hold anything, so pieces are
 * always looked for from the end.
 */
final class Meldingtekst {

    private static final Pattern LAATSTE = Pattern.compile("'([^']*)'\\.$");
    private static final Pattern NAAM = Pattern.compile(":([\\p{L}\\p{N}_.-]+)[,}]");

    private Meldingtekst() {}

    /** The last quoted piece; empty text when there is none. */
    static String laatste(String melding) {
        Matcher laatste = LAATSTE.matcher(melding);
        return laatste.find() ? laatste.group(1) : "";
    }

    /**
     * The piece between two texts.
     *
     * @param anker its last occurrence is where searching begins
     * @param voor stands before the piece
     * @param na stands after the piece
     * @return empty text when it is not there
     */
    static String tussen(String melding, String anker, String voor, String na) {
        int begin = melding.indexOf(voor, Math.max(0, melding.lastIndexOf(anker)));
        int eind = melding.lastIndexOf(na);
        return begin < 0 || eind < begin + voor.length() ? "" : melding.substring(begin + voor.length(), eind);
    }

    /** The local names of the elements that the validator had expected. */
    static List<String> verwacht(String melding) {
        List<String> namen = new ArrayList<>();
        Matcher naam = NAAM.matcher(melding.substring(Math.max(0, melding.lastIndexOf("One of '"))));
        while (naam.find()) {
            namen.add(naam.group(1));
        }
        return namen;
    }
}
