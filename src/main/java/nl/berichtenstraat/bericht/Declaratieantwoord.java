package nl.berichtenstraat.bericht;

import java.util.List;

/**
 * What a 325 says before and after its lines; reading one is for checking files, not for the lane, which sends them.
 *
 * @param kop the header
 * @param nummer DeclaratieNummer; empty text when there is no DeclaratieAntwoord
 * @param ingediend TotaalIngediendBedrag
 * @param toegekend TotaalToegekendBedrag
 * @param kopcodes RetourCodes of the header
 * @param codes RetourCodes of DeclaratieAntwoord
 * @param plaats where the record DeclaratieAntwoord stands
 */
public record Declaratieantwoord(
        Kop kop,
        String nummer,
        Bedrag ingediend,
        Bedrag toegekend,
        List<String> kopcodes,
        List<String> codes,
        Plaats plaats) {}
