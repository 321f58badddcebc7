package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import java.util.List;

/**
 * A request of an aanbieder as the register knows it: a 317 as a whole, or one AangevraagdProduct of a 315.
 *
 * @param soort WMO315 or WMO317
 * @param gemeente of whom it is asked
 * @param aanbieder who asks
 * @param client for whom
 * @param referentieAanbieder identifies it among all requests of the aanbieder (OP361)
 * @param dagtekening date of the message
 * @param berichtId the received message
 * @param besluiten what was decided and not taken back, in order of arrival; empty while nothing is
 */
public record Verzoek(
        Berichtsoort soort,
        Gemeentecode gemeente,
        AgbCode aanbieder,
        Clientsleutel client,
        String referentieAanbieder,
        LocalDate dagtekening,
        long berichtId,
        List<Verzoekbesluit> besluiten) {

    /** Takes a copy of the decisions. */
    public Verzoek {
        besluiten = List.copyOf(besluiten);
    }

    /** How far it is: an assignment outweighs an answer, and a refusal an investigation. */
    public Verzoekstatus status() {
        if (besluiten.contains(Verzoekbesluit.GEHONOREERD)) {
            return Verzoekstatus.GEHONOREERD;
        }
        if (besluiten.contains(Verzoekbesluit.AFGEWEZEN)) {
            return Verzoekstatus.AFGEWEZEN;
        }
        return besluiten.isEmpty() ? Verzoekstatus.IN_BEHANDELING : Verzoekstatus.IN_ONDERZOEK;
    }

    /** Whether the gemeente answered it with a 319 before. */
    public boolean isBeantwoord() {
        return besluiten.stream().anyMatch(besluit -> besluit != Verzoekbesluit.GEHONOREERD);
    }
}
