package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a file could be recognised as a message of iWmo 3.2 by its first element and its header. */
public sealed interface Herkenning {

    /**
     * A message. Whether it conforms to its schema is not known yet.
     *
     * @param soort the message type
     * @param afzender content of Afzender; empty text when it is missing or too long to be one
     * @param ontvanger content of Ontvanger; empty text when it is missing or too long to be one
     * @param identificatie content of BerichtIdentificatie.Identificatie; empty text when it is missing or too long to
     *     be one
     * @param dagtekening BerichtIdentificatie.Dagtekening; empty when it is missing or no date
     */
    record Herkend(
            Berichtsoort soort,
            String afzender,
            String ontvanger,
            String identificatie,
            Optional<LocalDate> dagtekening)
            implements Herkenning {}

    /**
     * No message of iWmo 3.2.
     *
     * @param fout why not
     */
    record Onherkend(Schemafout fout) implements Herkenning {}
}
