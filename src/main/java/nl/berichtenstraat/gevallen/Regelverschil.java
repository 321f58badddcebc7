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

    /** Compares by the longest row of lines that stand in both in the same order. */
    static Regelverschil tussen(List<String> een, List<String> ander) {
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
