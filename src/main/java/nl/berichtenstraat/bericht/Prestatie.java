package nl.berichtenstraat.bericht;

import java.util.Optional;

/**
 * One line of a declaratie.
 *
 * @param volgnummer one-based position over the whole message
 * @param clientnummer one-based position of its Client
 * @param nummer one-based position within its Client
 * @param bsn whose line it is
 * @param referentieNummer reference, unique for the aanbieder (TR314)
 * @param vorigReferentieNummer reference of the line that a credit reverses
 * @param toewijzingNummer the assignment
 * @param productCategorie WMO020
 * @param productCode product code
 * @param periode ProductPeriode
 * @param volume GeleverdVolume in the unit
 * @param eenheid unit of the volume
 * @param tarief ProductTarief in cents; empty with unit 83
 * @param bedrag IngediendBedrag
 * @param regelnummer line in the file
 */
public record Prestatie(
        int volgnummer,
        int clientnummer,
        int nummer,
        Bsn bsn,
        String referentieNummer,
        Optional<String> vorigReferentieNummer,
        long toewijzingNummer,
        String productCategorie,
        String productCode,
        Periode periode,
        long volume,
        Eenheid eenheid,
        Optional<Long> tarief,
        Bedrag bedrag,
        int regelnummer) {

    /** Whether this reverses an earlier line. */
    public boolean isCredit() {
        return bedrag.isCredit();
    }

    /** Where the record stands in a 323; made on demand because a declaration has very many lines. */
    public Plaats plaats() {
        return Plaats.van(clientpad(clientnummer) + "/Prestaties/Prestatie[" + nummer + "]", regelnummer);
    }

    /** Path of a Client in a 323. */
    public static String clientpad(int clientnummer) {
        return "/Bericht/Declaratie/Clienten/Client[" + clientnummer + "]";
    }
}
