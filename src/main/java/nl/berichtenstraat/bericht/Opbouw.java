package nl.berichtenstraat.bericht;

/** Builds records out of the elements of a message that passes by as a stream. */
interface Opbouw {

    /** An element begins. */
    void begin(String naam);

    /** An element without elements in it ends. */
    void waarde(String naam, Tekst tekst);

    /** An element with elements in it ends. */
    void eind(String naam);
}
