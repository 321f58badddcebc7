package nl.berichtenstraat.regels;

import java.util.Optional;
import nl.berichtenstraat.bericht.Antwoordbericht;
import nl.berichtenstraat.bericht.Verzoek;

/**
 * A 319 together with the request that it answers.
 *
 * @param antwoord the message
 * @param verzoek the request of this aanbieder to this gemeente; empty when there is none with this reference
 */
public record Antwoordbeeld(Antwoordbericht antwoord, Optional<Verzoek> verzoek) {}
