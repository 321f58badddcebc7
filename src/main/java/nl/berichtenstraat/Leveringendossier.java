package nl.berichtenstraat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.afrekening.simulatie.Clientdossier;
import nl.berichtenstraat.afrekening.simulatie.Groep;
import nl.berichtenstraat.afrekening.simulatie.Leverregel;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.ToegewezenProduct;
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
        Groep groep = rij.groep();
        boolean open = rij.dagen().eind().equals(Periode.OPEN_EINDE);
        ToegewezenProduct inhoud = new ToegewezenProduct(
                toewijzingen.size() + 1L,
                Optional.empty(),
                Optional.of(new Product(groep.categorie(), Optional.of(groep.code()))),
                rij.dagen().begin().atStartOfDay(),
                rij.dagen().begin(),
                open ? Optional.empty() : Optional.of(rij.dagen().eind()),
                Optional.empty(),
                Optional.of(
                        new Omvang(rij.volume(), rij.eenheid(), rij.frequentie().orElseThrow())),
                Optional.empty(),
                Plaats.van("", 0));
        return new Toewijzing(groep.gemeente(), groep.aanbieder(), client, inhoud);
    }

    /** On the first assignment of the product that has a day of it; 0 when there is none. */
    private Leverregel regel(Leveringenrij rij) {
        long nummer = toewijzingen.stream()
                .filter(t -> t.gemeente().equals(rij.groep().gemeente())
                        && t.aanbieder().equals(rij.groep().aanbieder()))
                .filter(t -> t.inhoud()
                        .product()
                        .equals(Optional.of(new Product(
                                rij.groep().categorie(), Optional.of(rij.groep().code())))))
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
