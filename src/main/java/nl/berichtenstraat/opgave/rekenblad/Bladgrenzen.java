package nl.berichtenstraat.opgave.rekenblad;

/**
 * How large a spreadsheet may be.
 *
 * @param bytes bytes of the file
 * @param rijen rows in which something stands, the heading included
 * @param kolommen columns in which something stands
 * @param onderdelen files within an XLSX
 * @param uitgepakt bytes of all of these together, unpacked
 * @param verhouding unpacked bytes for each packed one, of a file that is not small
 */
public record Bladgrenzen(int bytes, int rijen, int kolommen, int onderdelen, long uitgepakt, int verhouding) {

    /** What the service accepts: 100,000 rows under a heading, with room for any way of writing them. */
    public static final Bladgrenzen GEWOON = new Bladgrenzen(20_000_000, 100_001, 40, 500, 200_000_000, 200);
}
