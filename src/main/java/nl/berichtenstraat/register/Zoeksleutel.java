package nl.berichtenstraat.register;

import java.util.Locale;

/**
 * A number in a message that it can be found by.
 *
 * @param soort what kind of number
 * @param waarde the number; of a client the pseudonym
 */
public record Zoeksleutel(Soort soort, String waarde) {

    /** What kind of number. */
    public enum Soort {
        /** ToewijzingNummer. */
        TOEWIJZING,
        /** DeclaratieNummer. */
        DECLARATIE,
        /** ReferentieAanbieder, ReferentieNummer or VorigReferentieNummer. */
        REFERENTIE,
        /** Pseudonym of a client. */
        CLIENT;

        /** The name in the store. */
        public String naam() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
