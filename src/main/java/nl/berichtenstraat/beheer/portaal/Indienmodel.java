package nl.berichtenstraat.beheer.portaal;

import java.util.Optional;

/**
 * What the page to hand in shows.
 *
 * @param verslag what would become of the message that was just tried out
 */
public record Indienmodel(Optional<Proefverslag> verslag) {}
