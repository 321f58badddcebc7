package nl.berichtenstraat.bericht;

import java.util.List;

/**
 * A 305: reported starts of delivery for one client.
 *
 * @param kop the header
 * @param client whom it is about
 * @param producten the starts
 */
public record Startbericht(Kop kop, Client client, List<StartProduct> producten) implements Bericht {}
