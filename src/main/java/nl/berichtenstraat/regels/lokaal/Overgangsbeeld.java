package nl.berichtenstraat.regels.lokaal;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.lokaal.Productcodebeeld.Andere;

/**
 * An assignment of a 301 with a code of a transition from old to new codes, together with the client's other assignments
 * of it by this gemeente with any aanbieder, for LC102 and LC103. Removed ones are left out.
 *
 * @param plaats the record concerned
 * @param overgang name of the transition in the contract
 * @param dagen the days on which old and new codes stand beside each other
 * @param isOud whether the code is an old one
 * @param productcode the code in the record
 * @param periode the days on which the record holds the code, with {@link Periode#OPEN_EINDE} when it runs on
 * @param oude the client's other assignments with an old code
 * @param nieuwe the client's other assignments with a new code
 * @param gevolg what the contract makes of a violation
 * @param retourcode code of WJ001 that the contract names; empty when it only signals
 * @param contractversie version of the contract, for example {@code drechtsteden-ib/2026-1}
 */
public record Overgangsbeeld(
        Plaats plaats,
        String overgang,
        Periode dagen,
        boolean isOud,
        String productcode,
        Periode periode,
        List<Andere> oude,
        List<Andere> nieuwe,
        Bevinding.Gevolg gevolg,
        Optional<String> retourcode,
        String contractversie) {

    /** A finding about an element of the record, as the contract wants it answered. */
    Bevinding bevinding(String regel, String element, String uitleg) {
        return new Bevinding(
                regel,
                Controleniveau.BERICHTOVERSTIJGEND,
                retourcode,
                gevolg,
                plaats.element(element),
                uitleg,
                Optional.of(contractversie));
    }
}
