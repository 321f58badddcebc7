package nl.berichtenstraat.regels;

import java.util.Optional;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.bericht.Toewijzing;

/**
 * A line of a declaratie together with what is known about it. "Granted" means: granted in an earlier declaration, or
 * accepted earlier in this one (credits go first: OP366, D17).
 *
 * @param declaratie what stands before the lines
 * @param prestatie the line
 * @param toewijzing the assignment it names, of this client, gemeente and aanbieder; empty when there is none
 * @param referentieBekend whether the aanbieder used this ReferentieNummer before, here or in an earlier declaration,
 *     granted or rejected (TR314)
 * @param eerdere for a credit: the line with ReferentieNummer = VorigReferentieNummer, if it was granted
 * @param eerdereGecrediteerd for a credit: whether that line was reversed before (TR390)
 * @param openDebet ReferentieNummer of a granted, not reversed debit line with the same ToewijzingNummer,
 *     ProductPeriode, ProductCategorie and ProductCode (TR389)
 * @param geclaimdVolume net volume granted on the assignment before this line, in the unit of this line: minutes when
 *     the line is in minutes and earlier lines in hours, whole hours rounded up when it is the other way round; see
 *     {@link nl.berichtenstraat.regels.overstijgend.Volumeplafond#inEenheid} (TR322)
 * @param geclaimdBedrag net cents granted on the assignment before this line (TR369)
 * @param afspraak the contract on the first day of the product period
 */
public record Prestatiebeeld(
        Declaratie declaratie,
        Prestatie prestatie,
        Optional<Toewijzing> toewijzing,
        boolean referentieBekend,
        Optional<Debetregel> eerdere,
        boolean eerdereGecrediteerd,
        Optional<String> openDebet,
        long geclaimdVolume,
        long geclaimdBedrag,
        Afspraak afspraak) {

    /**
     * A debit line as the register keeps it, to compare its reversal with (IV091).
     *
     * @param toewijzingNummer the assignment
     * @param productCategorie category
     * @param productCode code
     * @param periode product period
     * @param volume volume in the unit
     * @param eenheid code of the unit
     * @param tarief cents; empty with unit 83
     * @param cent amount in cents
     */
    public record Debetregel(
            long toewijzingNummer,
            String productCategorie,
            String productCode,
            Periode periode,
            long volume,
            String eenheid,
            Optional<Long> tarief,
            long cent) {}
}
