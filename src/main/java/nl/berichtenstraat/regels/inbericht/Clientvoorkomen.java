package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Client;

/**
 * A client in a declaratie or in the answer to one.
 *
 * @param client the record
 * @param eerder whether the Bsn already occurred in the message
 */
record Clientvoorkomen(Client client, boolean eerder) {

    /** The client as TR101 looks at it. */
    Sleutelvoorkomen sleutel() {
        return new Sleutelvoorkomen("Client", "Bsn", eerder, client::plaats);
    }
}
