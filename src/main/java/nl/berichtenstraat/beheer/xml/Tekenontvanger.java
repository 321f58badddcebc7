package nl.berichtenstraat.beheer.xml;

/** Gets a text character by character; lines end with a line feed. */
interface Tekenontvanger {

    /** The next character. */
    void teken(char teken);

    /** There are no more. */
    void klaar();

    /** Whether the rest need not be given. */
    boolean isGenoeg();
}
