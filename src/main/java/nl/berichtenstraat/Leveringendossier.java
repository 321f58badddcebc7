package nl.berichtenstraat;

import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.afrekening.simulatie.Clientdossier;
import nl.berichtenstraat.afrekening.simulatie.Groep;
import nl.berichtenstraat.afrekening.simulatie.Leverregel;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.Geleverd;

/** One client of a file with assignments and deliveries; assignments are numbered in the order of the file. */
final class Leveringendossier {

    private final Clientsleutel client;
    private final List<Toewijzing> toewijzingen = new ArrayList<>();
    private final List<Leveringenrij> leveringen = new ArrayList<>();

    Leveringendossier(String client) {
        this.client = new Clientsleutel(client);
    }

    /** Whether the row is of this client. */
    boolean isVan(Leveringenrij rij) {
        return client.waarde().equals(rij.client());
    }

    void neem(Leveringenrij rij) {
        if (rij.isLevering()) {
            leveringen.add(rij);
        } else {
            toewijzingen.add(toewijzing(rij));
        }
    }

    Clientdossier maak() {
        return new Clientdossier(
                client, toewijzingen, leveringen.stream().map(this::regel).toList());
    }

    private Toewijzing toewijzing(Leveringenrij rij) {
        Omvang omvang = new Omvang(rij.volume(), rij.eenheid(), rij.frequentie().orElseThrow());
        return rij.groep().toewijzing(client, toewijzingen.size() + 1L, rij.dagen(), omvang);
    }

    /** On the first assignment of the product that has a day of it; 0 when there is none. */
    private Leverregel regel(Leveringenrij rij) {
        long nummer = toewijzingen.stream()
                .filter(t -> Groep.van(t).filter(rij.groep()::equals).isPresent())
                .filter(t -> t.inhoud().looptijd().overlapt(rij.dagen()))
                .map(Toewijzing::nummer)
                .findFirst()
                .orElse(0L);
        return new Leverregel(
                rij.groep(),
                nummer,
                new Geleverd(rij.dagen(), rij.volume(), rij.eenheid(), 0),
                rij.soort() == Leveringenrij.Soort.NIET_VERSCHENEN);
    }
}
