package nl.berichtenstraat.gevallen;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines that two lists in order do not share.
 *
 * @param weg lines of the one that are not in the other
 * @param erbij lines of the other that are not in the one
 */
record Regelverschil(List<String> weg, List<String> erbij) {

    /** Most pairs of lines that are compared one by one; of more, all between the first and last difference is shown. */
    private static final long MEESTE_PAREN = 4_000_000;

    /** Compares by the longest row of lines that stand in both in the same order. */
    static Regelverschil tussen(List<String> een, List<String> ander) {
        int begin = gelijkBegin(een, ander);
        List<String> rest = een.subList(begin, een.size());
        List<String> andereRest = ander.subList(begin, ander.size());
        int einde = gelijkEinde(rest, andereRest);
        rest = rest.subList(0, rest.size() - einde);
        andereRest = andereRest.subList(0, andereRest.size() - einde);
        return (long) rest.size() * andereRest.size() > MEESTE_PAREN
                ? new Regelverschil(rest, andereRest)
                : perRegel(rest, andereRest);
    }

    private static int gelijkBegin(List<String> een, List<String> ander) {
        int i = 0;
        while (i < een.size() && i < ander.size() && een.get(i).equals(ander.get(i))) {
            i++;
        }
        return i;
    }

    private static int gelijkEinde(List<String> een, List<String> ander) {
        int i = 0;
        while (i < een.size()
                && i < ander.size()
                && een.get(een.size() - 1 - i).equals(ander.get(ander.size() - 1 - i))) {
            i++;
        }
        return i;
    }

    private static Regelverschil perRegel(List<String> een, List<String> ander) {
        int[][] gelijk = gelijk(een, ander);
        List<String> weg = new ArrayList<>();
        List<String> erbij = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < een.size() || j < ander.size()) {
            if (i < een.size() && j < ander.size() && een.get(i).equals(ander.get(j))) {
                i++;
                j++;
            } else if (j == ander.size() || i < een.size() && gelijk[i + 1][j] >= gelijk[i][j + 1]) {
                weg.add(een.get(i++));
            } else {
                erbij.add(ander.get(j++));
            }
        }
        return new Regelverschil(weg, erbij);
    }

    boolean isLeeg() {
        return weg.isEmpty() && erbij.isEmpty();
    }

    /** How many lines the rests from each pair of positions share. */
    private static int[][] gelijk(List<String> een, List<String> ander) {
        int[][] gelijk = new int[een.size() + 1][ander.size() + 1];
        for (int i = een.size() - 1; i >= 0; i--) {
            for (int j = ander.size() - 1; j >= 0; j--) {
                gelijk[i][j] = een.get(i).equals(ander.get(j))
                        ? gelijk[i + 1][j + 1] + 1
                        : Math.max(gelijk[i + 1][j], gelijk[i][j + 1]);
            }
        }
        return gelijk;
    }
}
