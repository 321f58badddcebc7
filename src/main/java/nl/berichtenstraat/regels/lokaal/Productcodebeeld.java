package nl.berichtenstraat.regels.lokaal;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.regels.Bevinding.Gevolg;

/**
 * An assigned or claimed product code together with the client's other codes of its group, for LC101.
 *
 * @param plaats the record concerned
 * @param groep name of the group of product codes in the contract
 * @param productcode the code in the record, one of the group
 * @param periode the days on which the record holds the code
 * @param andere the client's assignments by this gemeente with another code of the group, with any aanbieder; removed
 *     ones are left out
 * @param gevolg what the contract makes of a violation
 * @param retourcode code of WJ001 that the contract names; empty when it only signals
 * @param contractversie version of the contract, for example {@code drechtsteden-ib/2026-1}
 */
public record Productcodebeeld(
        Plaats plaats,
        String groep,
        String productcode,
        Periode periode,
        List<Andere> andere,
        Gevolg gevolg,
        Optional<String> retourcode,
        String contractversie) {

    /**
     * An assignment with another code of the group.
     *
     * @param toewijzingNummer its number
     * @param productcode its code
     * @param periode its term, with {@link Periode#OPEN_EINDE} when it runs on
     */
    public record Andere(long toewijzingNummer, String productcode, Periode periode) {}
}
