package nl.berichtenstraat.regels;

import java.time.LocalDate;
import java.util.List;
import nl.berichtenstraat.bericht.Kop;

/**
 * A header together with what is known about it, for TR056, TR135 and TR378.
 *
 * @param kop the header
 * @param vandaag the day of assessment
 * @param identificatieBekend whether an earlier message of this type and sender has the same Identificatie
 * @param gemeentePeildata days on which the gemeentecode may be valid: the start dates of the assignments concerned, and
 *     today (D31)
 * @param gemeentelijst the national municipal divisions
 */
public record Kopbeeld(
        Kop kop,
        LocalDate vandaag,
        boolean identificatieBekend,
        List<LocalDate> gemeentePeildata,
        Gemeentelijst gemeentelijst) {}
