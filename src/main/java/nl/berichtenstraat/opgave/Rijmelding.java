package nl.berichtenstraat.opgave;

import java.util.Optional;

/**
 * What is to be said of a row of a spreadsheet.
 *
 * @param rij its number, as the spreadsheet program shows it
 * @param plek the column; empty when it is about the row as a whole
 * @param fout whether the row cannot be claimed; false for what only asks attention
 * @param uitleg what is wrong and what to do, in Dutch; quotes nothing that may be a personal number
 */
public record Rijmelding(int rij, Optional<Plek> plek, boolean fout, String uitleg) {

    /**
     * A column.
     *
     * @param letter as the spreadsheet program shows it
     * @param kop its heading in this sheet
     */
    public record Plek(String letter, String kop) {

        /** For example {@code C (minuten)}. */
        @Override
        public String toString() {
            return letter + " (" + kop + ")";
        }
    }
}
