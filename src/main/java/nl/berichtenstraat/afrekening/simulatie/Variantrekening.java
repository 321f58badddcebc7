package nl.berichtenstraat.afrekening.simulatie;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.berichtenstraat.bericht.Periode;

/** Adds up what one variant comes to. */
final class Variantrekening {

    private final Variant variant;
    private final Rekenaar rekenaar;
    private final Optellingen<Cijfers.Optelling> cijfers = new Optellingen<>(Cijfers.Optelling::new);
    private final SortedMap<YearMonth, Long> perMaand = new TreeMap<>();
    private final SortedMap<YearMonth, Clientteller> clientenPerMaand = new TreeMap<>();

    Variantrekening(Variant variant, Bereik bereik) {
        this.variant = variant;
        this.rekenaar = new Rekenaar(variant.periode());
        bereik.maanden().forEach(maand -> {
            perMaand.put(maand, 0L);
            clientenPerMaand.put(maand, new Clientteller());
        });
    }

    /** Takes all client-months of the client with this number. */
    void neem(List<Rekenaar.Deel> delen, long client) {
        for (Post post : rekenaar.reken(delen)) {
            perMaand.merge(post.maand(), post.cent(), Long::sum);
            cijfers.neem(post.groep(), optelling -> optelling.neem(post, client));
            clientenPerMaand.get(post.maand()).neem(client);
        }
    }

    /** What it has come to. */
    Variantuitkomst uitkomst() {
        long buitenLooptijd = perMaand.keySet().stream()
                .filter(maand -> !variant.contract().looptijd().overlapt(Periode.van(maand)))
                .count();
        SortedMap<YearMonth, Long> clienten = new TreeMap<>();
        clientenPerMaand.forEach((maand, teller) -> clienten.put(maand, teller.aantal()));
        return new Variantuitkomst(
                variant, cijfers.sommen(Cijfers.Optelling::som), new TreeMap<>(perMaand), clienten, buitenLooptijd);
    }
}
