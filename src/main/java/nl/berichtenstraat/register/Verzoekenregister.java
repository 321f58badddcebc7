package nl.berichtenstraat.register;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Verzoek;
import nl.berichtenstraat.bericht.Verzoekbesluit;

/** Accepted requests (315, 317) of aanbieders, and what the gemeente decided about them; history is kept. */
public interface Verzoekenregister {

    /** The request with this reference, to whatever gemeente: references are unique per aanbieder (TR347). */
    Optional<Verzoek> verzoek(AgbCode aanbieder, String referentieAanbieder);

    /** Requests of the aanbieder to the gemeente for this client about which a decision is still to come, oldest first. */
    List<Verzoek> open(Gemeentecode gemeente, AgbCode aanbieder, Clientsleutel client);

    /** Keeps an accepted request; its decisions follow with {@link #besluit}. */
    void bewaar(Verzoek verzoek);

    /**
     * Notes a decision.
     *
     * @param verzoek the request, which is in the register
     * @param besluit what was decided
     * @param berichtId the 319 or 301 that says so
     */
    void besluit(Verzoek verzoek, Verzoekbesluit besluit, long berichtId);

    /** Takes back the decisions of a 319 or 301 that the aanbieder rejected: it counts as never sent (OP286). */
    void trekTerug(long berichtId);
}
