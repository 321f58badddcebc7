package nl.berichtenstraat.straat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzingsbericht;

/** The assignments of a client by a gemeente, over all aanbieders, as they are once a 301 is registered. */
final class Clientstand {

    private Clientstand() {}

    /**
     * From the register, in which the message's own versions take the place of old ones. Holds off other messages about
     * this client until the transaction ends.
     */
    static Collection<ToegewezenProduct> na(Zaak zaak, Toewijzingsbericht bericht) {
        Map<Long, ToegewezenProduct> stand = new HashMap<>();
        Clientsleutel client = zaak.sleutel(bericht.client().bsn());
        zaak.register().vergrendelGroep(zaak.gemeente() + "-" + client);
        zaak.register()
                .toewijzingen()
                .vanClienten(zaak.gemeente(), List.of(client))
                .getOrDefault(client, List.of())
                .forEach(t -> stand.put(t.nummer(), t.inhoud()));
        bericht.producten().forEach(p -> stand.merge(p.toewijzingNummer(), p, Clientstand::nieuwste));
        return stand.values();
    }

    private static ToegewezenProduct nieuwste(ToegewezenProduct bekend, ToegewezenProduct nieuw) {
        return nieuw.toewijzingsmoment().isBefore(bekend.toewijzingsmoment()) ? bekend : nieuw;
    }
}
