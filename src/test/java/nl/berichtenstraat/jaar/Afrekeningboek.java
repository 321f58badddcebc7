package nl.berichtenstraat.jaar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/** The gemeente's book of what it owes, kept from settlement messages alone. */
final class Afrekeningboek {

    private final LongFunction<String> clientVanToewijzing;
    private final Map<String, String> clienten = new HashMap<>();
    private final Map<Plaats, Long> stand = new HashMap<>();
    private final Map<Vak, Long> saldi = new TreeMap<>();
    private final Map<String, Long> totalen = new TreeMap<>();
    private final List<String> klachten = new ArrayList<>();

    private record Plaats(String aanbieder, String clientsleutel, String code, YearMonth maand) {}

    /**
     * An empty book.
     *
     * @param clientVanToewijzing tells whose an assignment is: a settlement names its client by a pseudonym
     */
    Afrekeningboek(LongFunction<String> clientVanToewijzing) {
        this.clientVanToewijzing = clientVanToewijzing;
    }

    /** Books a settlement, and complains of what does not add up. */
    void boek(Knoop afrekening) {
        String naam = "settlement of " + afrekening.moet("GemaaktUit", "BerichtIdentificatie");
        String aanbieder = afrekening.moet("GemaaktUit", "Aanbieder");
        long toegekend = afrekening.getal("Totalen", "Toegekend");
        eis(
                afrekening.getal("Totalen", "Ingediend") == toegekend + afrekening.getal("Totalen", "Afgewezen"),
                naam + ": submitted is granted and rejected");
        long som = 0;
        for (Knoop regel : afrekening.alle("Regel")) {
            som += boek(naam, aanbieder, regel);
        }
        eis(som == toegekend, naam + ": its lines add up to what was granted");
        totalen.merge(aanbieder, toegekend, Long::sum);
    }

    private long boek(String naam, String aanbieder, Knoop regel) {
        String sleutel = regel.moet("ClientSleutel");
        YearMonth maand = YearMonth.parse(regel.moet("Maand"));
        Plaats plaats = new Plaats(aanbieder, sleutel, regel.moet("Product", "Code"), maand);
        long verschil = regel.getal("Verschil");
        long eerder = stand.getOrDefault(plaats, 0L);
        eis(regel.getal("EerderAfgerekend") == eerder, naam + ": what was settled before is what we booked");
        eis(regel.getal("Toegekend") == eerder + verschil, naam + ": granted is the earlier and the difference");
        stand.put(plaats, eerder + verschil);
        saldi.merge(new Vak(aanbieder, client(naam, sleutel, regel), maand), verschil, Long::sum);
        return verschil;
    }

    /** One pseudonym for one client, always. */
    private String client(String naam, String sleutel, Knoop regel) {
        List<String> bsns = regel.alle("ToewijzingNummer").stream()
                .map(nummer ->
                        clientVanToewijzing.apply(Long.parseLong(nummer.tekst().orElseThrow())))
                .distinct()
                .toList();
        String bsn = bsns.get(0);
        eis(bsns.size() == 1, naam + ": a line is about one client");
        eis(bsn.equals(clienten.computeIfAbsent(sleutel, s -> bsn)), naam + ": a pseudonym stays with its client");
        return bsn;
    }

    /** Granted less reversed, in cents. */
    Map<Vak, Long> saldi() {
        return saldi;
    }

    /** Totals by aanbieder, from Totalen. */
    Map<String, Long> totalen() {
        return totalen;
    }

    /** What did not add up; none when all did. */
    List<String> klachten() {
        return klachten;
    }

    private void eis(boolean waar, String eis) {
        if (!waar) {
            klachten.add("not so: " + eis);
        }
    }
}
