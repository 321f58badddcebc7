package nl.berichtenstraat.afrekening;

import java.time.LocalDate;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;

/**
 * What a settlement message says before its lines.
 *
 * @param identificatie identifies this settlement, at most 36 characters
 * @param dagtekening day on which it was made
 * @param gemaaktUit the declaration it settles
 * @param totalen amounts of that declaration
 */
public record Afrekeningkop(String identificatie, LocalDate dagtekening, Oorsprong gemaaktUit, Totalen totalen) {

    /**
     * The declaration that is settled.
     *
     * @param berichtIdentificatie BerichtIdentificatie of the 323
     * @param declaratieNummer DeclaratieNummer of the 323
     * @param gemeente who pays
     * @param aanbieder who claims
     * @param periode DeclaratiePeriode
     */
    public record Oorsprong(
            String berichtIdentificatie,
            String declaratieNummer,
            Gemeentecode gemeente,
            AgbCode aanbieder,
            Periode periode) {}

    /**
     * Signed amounts in cents: below zero when more is reclaimed than claimed.
     *
     * @param ingediend submitted
     * @param toegekend granted
     * @param afgewezen rejected: what remains of submitted after granted
     */
    public record Totalen(long ingediend, long toegekend, long afgewezen) {

        /** From what was submitted and granted. */
        public static Totalen van(long ingediend, long toegekend) {
            return new Totalen(ingediend, toegekend, ingediend - toegekend);
        }
    }
}
