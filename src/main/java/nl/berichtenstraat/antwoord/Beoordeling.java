package nl.berichtenstraat.antwoord;

import java.util.List;

/** What an answer says about the records of a message; asked in document order, once for every record. */
interface Beoordeling {

    /**
     * The RetourCodes of a record.
     *
     * @param record the record that starts here
     * @return its codes; empty leaves the record out, with all below it (of which the codes are still asked)
     */
    List<String> codes(Recordpad record);

    /**
     * A value that is copied to the answer.
     *
     * @param naam name of the element that holds it
     * @param waarde its text
     */
    default void waarde(String naam, String waarde) {}

    /** The whole message was read. Throws IllegalStateException when not all that was found has its place in it. */
    void klaar();
}
