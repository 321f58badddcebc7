package nl.berichtenstraat.regels;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzingsbericht;
import nl.berichtenstraat.bericht.VerzoekOmWijziging;

/**
 * A 301 as a whole together with what is known about the client.
 *
 * @param bericht the message
 * @param bekend the assignments of this client by this gemeente to this aanbieder before it, in their current version
 * @param gehonoreerd the 317s that it grants: open until now, and named by at least one record
 */
public record Toewijzingenbeeld(
        Toewijzingsbericht bericht, List<ToegewezenProduct> bekend, List<VerzoekOmWijziging> gehonoreerd) {

    /** The assignment with this number before this message; empty when it is new. */
    public Optional<ToegewezenProduct> bekend(long toewijzingNummer) {
        return bekend.stream()
                .filter(toewijzing -> toewijzing.toewijzingNummer() == toewijzingNummer)
                .findFirst();
    }
}
