package nl.berichtenstraat;

/** Running text on a screen: lines of at most 100 columns that break between words. */
final class Alinea {

    /** The widest line. */
    static final int BREEDTE = 100;

    private Alinea() {}

    /**
     * Breaks a text into lines.
     *
     * @param kop what the first line begins with; the others are indented as far
     * @param tekst words separated by spaces; one that is too wide gets a line of its own
     */
    static String van(String kop, String tekst) {
        String inspringing = " ".repeat(kop.length());
        StringBuilder alinea = new StringBuilder();
        StringBuilder regel = new StringBuilder(kop);
        for (String woord : tekst.split(" ")) {
            if (regel.length() > kop.length() && regel.length() + 1 + woord.length() > BREEDTE) {
                alinea.append(regel).append(System.lineSeparator());
                regel = new StringBuilder(inspringing);
            }
            regel.append(regel.length() > kop.length() ? " " : "").append(woord);
        }
        return alinea.append(regel).toString();
    }
}
