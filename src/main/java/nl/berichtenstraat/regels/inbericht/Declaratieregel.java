package nl.berichtenstraat.regels.inbericht;

import java.time.LocalDate;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Prestatie;

/** A line in the light of the message it stands in: a declaratie or the answer to one. */
sealed interface Declaratieregel permits Regelinbericht, Antwoordregel {

    /** The line. */
    Prestatie prestatie();

    /** Dagtekening of the header. */
    LocalDate dagtekening();

    /** Where the line stands. */
    Plaats plaats();
}
