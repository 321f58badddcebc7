package nl.berichtenstraat.regels;

import nl.berichtenstraat.bericht.Client;

/**
 * A client in a declaratie together with what is known, for TR304.
 *
 * @param client the record
 * @param bekend whether the client has an assignment of this gemeente with this aanbieder
 */
public record Clientbeeld(Client client, boolean bekend) {}
