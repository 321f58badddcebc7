package nl.berichtenstraat.antwoord;

/** Follows an answer from begin to end; throws {@link OnjuistAntwoord} as soon as it does not hold. */
interface Antwoordtoets {

    /** An element starts. */
    void begin(String namespace, String naam);

    /** Text of the element, whole; also the white space between elements. */
    void tekst(String tekst);

    /** An element ends. */
    void eind(String namespace, String naam);

    /** The answer is at its end. */
    void klaar();
}
