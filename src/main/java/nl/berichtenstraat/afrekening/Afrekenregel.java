package nl.berichtenstraat.afrekening;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;

/**
 * A line of a settlement message: one client, product and calendar month.
 *
 * @param over what it is about
 * @param toewijzingNummers assignments of the granted lines, ascending
 * @param benutting delivered over assigned, so far
 * @param toegekend cents granted for this client-month so far, all declarations together
 * @param vorm how the contract pays the product; empty without a contract
 * @param verschuldigd what is owed for this client-month so far; empty when nobody can say: then it is parked, and
 *     nothing is settled
 * @param eerderAfgerekend cents settled before
 * @param ditBericht cents granted by the declaration that is settled
 * @param beleid contract version that was applied; empty without a contract
 * @param reden why nobody can say what is owed, in Dutch; empty when it is known
 */
public record Afrekenregel(
        Clientmaandsleutel over,
        List<Long> toewijzingNummers,
        Benutting benutting,
        long toegekend,
        Optional<String> vorm,
        Optional<Verschuldigd> verschuldigd,
        long eerderAfgerekend,
        long ditBericht,
        Optional<String> beleid,
        Optional<String> reden) {

    /** With a copy of the list. */
    public Afrekenregel {
        toewijzingNummers = List.copyOf(toewijzingNummers);
        if (verschuldigd.isPresent() == reden.isPresent()) {
            throw new IllegalArgumentException("een regel is verschuldigd of heeft een reden");
        }
    }

    /** Cents settled now: owed so far minus settled before; 0 when it is parked. */
    public long verschil() {
        return verschuldigd.map(v -> v.cent() - eerderAfgerekend).orElse(0L);
    }

    /** The side of the thresholds, the band or the norm: whatever the way of paying judges by. */
    public Zijde zijde() {
        return verschuldigd.map(Verschuldigd::zijde).orElse(benutting.zijde());
    }

    /** Cents of the declaration that are granted and not settled. */
    long geparkeerd() {
        return reden.isPresent() ? ditBericht : 0;
    }
}
