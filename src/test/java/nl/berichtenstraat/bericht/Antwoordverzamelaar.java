package nl.berichtenstraat.bericht;

import java.util.ArrayList;
import java.util.List;

/** Keeps what an answer to a declaratie says. */
final class Antwoordverzamelaar implements Declaratieantwoordontvanger {

    final List<Client> clienten = new ArrayList<>();
    final List<Antwoordregel> regels = new ArrayList<>();
    final List<List<String>> clientcodes = new ArrayList<>();

    @Override
    public void client(Client client) {
        clienten.add(client);
    }

    @Override
    public void regel(Antwoordregel regel) {
        regels.add(regel);
    }

    @Override
    public void clientcodes(Client client, List<String> retourcodes) {
        clientcodes.add(retourcodes);
    }
}
