package nl.berichtenstraat.opgave.rekenblad;

import java.util.List;

/**
 * A row of a spreadsheet.
 *
 * @param nummer as the spreadsheet program numbers it, from 1
 * @param cellen from the first column on; those that are not there are empty
 */
public record Rij(int nummer, List<Cel> cellen) {

    private static final Cel LEEG = new Cel.Leeg();

    /** With a copy of the list. */
    public Rij {
        cellen = List.copyOf(cellen);
    }

    /** The cell in this column, from 0. */
    public Cel cel(int kolom) {
        return kolom < cellen.size() ? cellen.get(kolom) : LEEG;
    }

    /** Whether nothing stands in it. */
    public boolean isLeeg() {
        return cellen.stream().allMatch(LEEG::equals);
    }

    /** Letter of a column as the spreadsheet program shows it: 0 is A, 26 is AA. */
    public static String letter(int kolom) {
        String laatste = String.valueOf((char) ('A' + kolom % 26));
        return kolom < 26 ? laatste : letter(kolom / 26 - 1) + laatste;
    }
}
