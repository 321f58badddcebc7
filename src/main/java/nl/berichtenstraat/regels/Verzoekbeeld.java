package nl.berichtenstraat.regels;

import java.util.Optional;
import nl.berichtenstraat.bericht.Client;
import nl.berichtenstraat.bericht.Verzoek;

/**
 * The client of a 315 or 317 together with what is known, for TR374.
 *
 * @param client the record
 * @param open a request of this aanbieder for this client about which the gemeente has not decided yet
 */
public record Verzoekbeeld(Client client, Optional<Verzoek> open) {}
