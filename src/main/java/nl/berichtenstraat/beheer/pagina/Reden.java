package nl.berichtenstraat.beheer.pagina;

import nl.berichtenstraat.beheer.web.Webfout;

/** What someone gives as reason: it stays in the audit log, where no Bsn may stand. */
final class Reden {

    private Reden() {}

    /**
     * Refuses what cannot stay.
     *
     * @param reden the reason
     * @param langste most characters
     * @throws Webfout 400 when it is too long or holds what may be a Bsn
     */
    static void keur(String reden, int langste) {
        if (reden.length() > langste) {
            throw Webfout.ongeldig("De reden mag hoogstens " + langste + " tekens hebben.");
        }
        if (reden.matches("(?s).*[0-9]{9}.*")) {
            throw Webfout.ongeldig("Noem geen Bsn in de reden: die blijft in het logboek staan.");
        }
    }
}
