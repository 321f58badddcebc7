package nl.berichtenstraat.bericht;

import java.util.List;

/**
 * A 307: reported stops of delivery for one client.
 *
 * @param kop the header
 * @param client whom it is about
 * @param producten the stops
 */
public record Stopbericht(Kop kop, Client client, List<StopProduct> producten) implements Bericht {}
