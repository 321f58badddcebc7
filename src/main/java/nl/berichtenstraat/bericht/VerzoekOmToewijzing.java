package nl.berichtenstraat.bericht;

import java.util.List;

/**
 * A 315: requested assignments for one client.
 *
 * @param kop the header
 * @param client whom it is about
 * @param producten what is asked
 */
public record VerzoekOmToewijzing(Kop kop, Client client, List<AangevraagdProduct> producten) implements Bericht {}
