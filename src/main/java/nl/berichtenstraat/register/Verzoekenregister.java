package nl.berichtenstraat.register;

import nl.berichtenstraat.bericht.AgbCode;

/** Requests (315, 317) of aanbieders. */
public interface Verzoekenregister {

    /** Whether the aanbieder sent a request with this reference that was not technically rejected (TR379). */
    boolean bekend(AgbCode aanbieder, String referentieAanbieder);

    /** Keeps the reference of an accepted request. */
    void bewaar(AgbCode aanbieder, String referentieAanbieder, long berichtId);
}
