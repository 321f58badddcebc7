package nl.berichtenstraat.straat.ggk;

import java.util.function.Predicate;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.straat.Tussenopslag;

/**
 * Something that an adapter offers.
 *
 * @param inhoud all of it, or its first part when it is too large
 * @param afgekapt whether there was more
 * @param soap whether it stands in a SOAP envelope; else it is a bare message
 * @param kanaal the local hop: soap, map or queue
 * @param mag for which gemeenten the adapter may deliver
 */
public record Aanbod(Tussenopslag inhoud, boolean afgekapt, boolean soap, String kanaal, Predicate<Gemeentecode> mag) {

    /** Name of the local hop that puts messages in SOAP envelopes. */
    public static final String SOAP = "soap";
}
