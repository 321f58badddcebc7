package nl.berichtenstraat.bericht;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a declaratie says, in the order in which it came. */
final class Verzamelaar implements Declaratieontvanger {

    final List<Declaratie> declaraties = new ArrayList<>();
    final List<Client> clienten = new ArrayList<>();
    final List<Prestatie> prestaties = new ArrayList<>();
    final List<Object> volgorde = new ArrayList<>();

    @Override
    public void declaratie(Declaratie declaratie) {
        declaraties.add(declaratie);
        volgorde.add(declaratie);
    }

    @Override
    public void client(Client client) {
        clienten.add(client);
        volgorde.add(client);
    }

    @Override
    public void prestatie(Prestatie prestatie) {
        prestaties.add(prestatie);
        volgorde.add(prestatie);
    }
}
