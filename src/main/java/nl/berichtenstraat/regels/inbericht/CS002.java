package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Client;
import nl.berichtenstraat.regels.Regel;

/**
 * CS002: the nine digits of Bsn satisfy the eleven test. Level 2, retourcode 0001. Element Client.Bsn of 301, 305,
 * 307, 315, 317, 323, 325. Nine zeros satisfy the sum but are refused, because no such number is issued.
 */
final class CS002 extends Regel<Client> {

    CS002() {
        super("CS002");
    }

    @Override
    protected void toets(Client client, Melder meld) {
        if (!client.bsn().voldoetAanElfproef()) {
            meld.meld(client.plaats().element("Bsn"), uitleg());
        }
    }
}
