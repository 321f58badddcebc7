package nl.berichtenstraat.straat.ggk;

import java.util.function.Predicate;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.straat.Tussenopslag;

/**
 * Something that an adapter offers.
 *
 * @param inhoud all of it; of what is larger than any gemeente takes the first part, which is too large still
 * @param soap whether it stands in a SOAP envelope; else it is a bare message
 * @param kanaal the local hop: soap, map or queue
 * @param mag for which gemeenten the adapter may deliver
 */
public record Aanbod(Tussenopslag inhoud, boolean soap, String kanaal, Predicate<Gemeentecode> mag) {

    /** Name of the local hop that puts messages in SOAP envelopes. */
    public static final String SOAP = "soap";
}
