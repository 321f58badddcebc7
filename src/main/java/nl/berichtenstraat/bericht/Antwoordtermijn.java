package nl.berichtenstraat.bericht;

import java.time.LocalDate;

/** Within how many working days a message is to be answered (OP090, OP090x4). */
public final class Antwoordtermijn {

    /** Term for a retour, in working days (OP090): the shortest there is. */
    public static final int RETOUR = 3;

    /** Term for the answer to a declaratie, in working days (OP090x4). */
    private static final int DECLARATIE = 10;

    private Antwoordtermijn() {}

    /** The term for the answer to a message of this type, in working days. */
    public static int werkdagen(Berichtsoort soort) {
        return soort == Berichtsoort.WMO323 ? DECLARATIE : RETOUR;
    }

    /**
     * The last day on which the answer to a message of this type is in time.
     *
     * @param dag the day on which it was received
     */
    public static LocalDate uiterlijk(Berichtsoort soort, LocalDate dag) {
        return Werkkalender.werkdagenNa(dag, werkdagen(soort));
    }
}
