package nl.berichtenstraat.afrekening.simulatie;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.berichtenstraat.afrekening.Zijde;

/**
 * What a variant comes to for some group.
 *
 * @param clienten different clients
 * @param cent owed, in whole cents
 * @param clientmaanden client-months by the side on which their span is; a side without any is absent
 * @param clientenPerZijde different clients with a month on a side
 * @param producten codes of the products of the contract that they went to
 * @param onbetaaldeMinuten minutes of contacts without the client that are not paid
 */
public record Cijfers(
        long clienten,
        long cent,
        Map<Zijde, Long> clientmaanden,
        Map<Zijde, Long> clientenPerZijde,
        SortedSet<String> producten,
        long onbetaaldeMinuten) {

    /** Nothing at all. */
    public static final Cijfers GEEN = new Cijfers(0, 0, Map.of(), Map.of(), new TreeSet<>(), 0);

    /** Client-months on whatever side. */
    public long alleClientmaanden() {
        return clientmaanden.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Client-months on this side. */
    public long clientmaanden(Zijde zijde) {
        return clientmaanden.getOrDefault(zijde, 0L);
    }

    /** Different clients with a month on this side. */
    public long clienten(Zijde zijde) {
        return clientenPerZijde.getOrDefault(zijde, 0L);
    }

    /** Figures while they are being added up. */
    static final class Optelling {

        private final Clientteller clienten = new Clientteller();
        private long cent;
        private long onbetaaldeMinuten;
        private final Map<Zijde, Long> clientmaanden = new EnumMap<>(Zijde.class);
        private final Map<Zijde, Clientteller> clientenPerZijde = new EnumMap<>(Zijde.class);
        private final SortedSet<String> producten = new TreeSet<>();

        /**
         * Takes a post.
         *
         * @param client number of its client; clients come one after another, so that each is counted once
         */
        void neem(Post post, long client) {
            clienten.neem(client);
            cent += post.cent();
            onbetaaldeMinuten += post.onbetaaldeMinuten();
            producten.add(post.product());
            if (post.clientmaanden() > 0) {
                clientmaanden.merge(post.zijde(), (long) post.clientmaanden(), Long::sum);
                clientenPerZijde
                        .computeIfAbsent(post.zijde(), z -> new Clientteller())
                        .neem(client);
            }
        }

        Cijfers som() {
            Map<Zijde, Long> perZijde = new EnumMap<>(Zijde.class);
            clientenPerZijde.forEach((zijde, teller) -> perZijde.put(zijde, teller.aantal()));
            return new Cijfers(
                    clienten.aantal(),
                    cent,
                    Map.copyOf(clientmaanden),
                    Map.copyOf(perZijde),
                    new TreeSet<>(producten),
                    onbetaaldeMinuten);
        }
    }
}
