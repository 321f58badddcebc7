package nl.berichtenstraat.straat.ggk;

import java.util.Optional;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.straat.Tussenopslag;

/** The way from a gemeente to its adapter. */
public interface Adapter {

    /**
     * Offers a message; the same message may be offered again, identically.
     *
     * @param code which message
     * @param referentienummer its reference, which also names it where the transport needs a name
     * @param inhoud the bare message, not in SOAP
     */
    Ontvangstbewijs bied(Berichtcode code, String referentienummer, Tussenopslag inhoud);

    /** How an offering ended. */
    sealed interface Ontvangstbewijs {

        /**
         * The other side has it.
         *
         * @param crossRefnummer which message the receipt names; empty when it names none
         */
        record Aangenomen(Optional<String> crossRefnummer) implements Ontvangstbewijs {}

        /**
         * The other side refuses it.
         *
         * @param fout the Fo03; when there was none, a fault of the SOAP layer put in those terms
         */
        record Geweigerd(Fout fout) implements Ontvangstbewijs {}

        /**
         * There was no answer that means anything: it counts as not received.
         *
         * @param reden why, without personal data
         */
        record Onbereikbaar(String reden) implements Ontvangstbewijs {}
    }
}
