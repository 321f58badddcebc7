package nl.berichtenstraat.jaar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.berichtenstraat.jaar.Declaratie.Conceptregel;
import nl.berichtenstraat.jaar.Declaratieboek.Ingediend;

/**
 * How an aanbieder reads a 325: it checks it against what it claimed itself (TR337, TR342, TR366, TR367, TR371, TR376,
 * IV087) and complains of what does not fit.
 */
final class Antwoordtoets {

    private static final List<String> GOED = List.of("0200");
    private static final List<String> TOEGEWEZEN = List.of("8001");

    private final Ingediend ingediend;
    private final Knoop bericht;
    private final List<String> klachten = new ArrayList<>();
    private final Map<String, List<String>> afgewezen = new LinkedHashMap<>();
    private final Set<String> codesOpGeheel = new TreeSet<>();

    private Antwoordtoets(Ingediend ingediend, Poststuk antwoord) {
        this.ingediend = ingediend;
        this.bericht = antwoord.wortel();
    }

    /** The answer read and checked. */
    static Antwoordtoets van(Ingediend ingediend, Poststuk antwoord) {
        Antwoordtoets toets = new Antwoordtoets(ingediend, antwoord);
        toets.kop(antwoord);
        toets.oordeel();
        return toets;
    }

    /** What does not fit; none when all does. */
    List<String> klachten() {
        return klachten;
    }

    /** The codes that rejected the declaratie as a whole; none when it was judged by line. */
    Set<String> codesOpGeheel() {
        return codesOpGeheel;
    }

    /** Rejected lines by reference, with their codes or those of their client. */
    Map<String, List<String>> afgewezen() {
        return afgewezen;
    }

    private void kop(Poststuk antwoord) {
        Poststuk vraag = ingediend.bericht();
        eis(antwoord.afzender().equals(vraag.ontvanger()), "the answer comes from whom the 323 went to");
        eis(antwoord.ontvanger().equals(vraag.afzender()), "the answer goes to whom the 323 came from");
        for (String veld : List.of("Identificatie", "Dagtekening")) {
            eis(
                    bericht.moet("Header", "DeclaratieIdentificatie", veld)
                            .equals(vraag.wortel().moet("Header", "BerichtIdentificatie", veld)),
                    "DeclaratieIdentificatie is that of the 323 (TR337)");
        }
        for (String veld : List.of("BasisschemaXsdVersie", "BerichtXsdVersie")) {
            eis(
                    bericht.moet("Header", "XsdVersieDeclaratie", veld)
                            .equals(vraag.wortel().moet("Header", "XsdVersie", veld)),
                    "XsdVersieDeclaratie is that of the 323 (TR371)");
        }
    }

    private void oordeel() {
        Optional<Knoop> antwoord = bericht.kind("DeclaratieAntwoord");
        List<String> kopcodes = bericht.kind("Header").orElseThrow().retourcodes();
        if (antwoord.isEmpty()) {
            eis(!kopcodes.isEmpty() && !kopcodes.equals(GOED), "an answer of only a header says why (IV087)");
            codesOpGeheel.addAll(kopcodes);
        } else {
            eis(kopcodes.equals(GOED), "the header says 0200 when the declaratie was judged (IV087)");
            declaratie(antwoord.get());
        }
    }

    private void declaratie(Knoop antwoord) {
        Declaratie declaratie = ingediend.declaratie();
        eis(antwoord.moet("DeclaratieNummer").equals(declaratie.nummer()), "DeclaratieNummer is ours (TR376)");
        long geclaimd = totaal(antwoord, "TotaalIngediendBedrag");
        long toegekend = totaal(antwoord, "TotaalToegekendBedrag");
        eis(geclaimd == declaratie.ingediend(), "TotaalIngediendBedrag is our total");
        List<String> codes = antwoord.retourcodes();
        if (codes.equals(TOEGEWEZEN)) {
            eis(antwoord.kind("Clienten").isEmpty(), "8001 lists no clients (IV087)");
            eis(toegekend == geclaimd, "8001 grants all (IV087)");
        } else if (codes.equals(GOED)) {
            antwoord.alle("Client").forEach(this::client);
            eis(!afgewezen.isEmpty(), "0200 lists what was rejected (IV087)");
            eis(geclaimd - toegekend == afgewezenBedrag(), "the listed lines are the difference (TR342)");
        } else {
            codesOpGeheel.addAll(codes);
            eis(antwoord.kind("Clienten").isEmpty(), "a rejected declaratie lists no clients (TR342)");
            eis(toegekend == 0, "a rejected declaratie grants nothing (TR342)");
        }
    }

    private void client(Knoop client) {
        String bsn = client.moet("Bsn");
        List<String> clientcodes = client.retourcodes();
        List<Knoop> prestaties = client.alle("Prestatie");
        if (clientcodes.equals(GOED)) {
            prestaties.forEach(prestatie -> regel(bsn, prestatie, prestatie.retourcodes()));
            return;
        }
        prestaties.forEach(prestatie -> {
            eis(prestatie.retourcodes().equals(List.of("0233")), "lines of a rejected client are not assessed (IV087)");
            regel(bsn, prestatie, clientcodes);
        });
        Set<String> alle = new HashSet<>();
        ingediend.declaratie().regels().stream()
                .map(Conceptregel::regel)
                .filter(regel -> regel.bsn().equals(bsn))
                .forEach(regel -> alle.add(regel.referentie()));
        eis(afgewezen.keySet().containsAll(alle), "all lines of a rejected client are listed (IV087)");
    }

    private void regel(String bsn, Knoop prestatie, List<String> codes) {
        Regel regel = Regel.uit(bsn, prestatie);
        Optional<Regel> eigen = ingediend.declaratie().regels().stream()
                .map(Conceptregel::regel)
                .filter(een -> een.referentie().equals(regel.referentie()))
                .findFirst();
        eis(eigen.isPresent(), "line " + regel.referentie() + " is one of ours (TR366)");
        eis(eigen.filter(regel::equals).isPresent(), "line " + regel.referentie() + " is as we claimed it (TR367)");
        eis(
                prestatie.moet("IngediendBedrag", "DebetCredit").equals(regel.isCredit() ? "C" : "D"),
                "line " + regel.referentie() + " keeps its sign (TR367)");
        eis(!codes.isEmpty(), "line " + regel.referentie() + " says why it was rejected");
        eis(afgewezen.put(regel.referentie(), codes) == null, "line " + regel.referentie() + " is listed once");
    }

    private long afgewezenBedrag() {
        return ingediend.declaratie().regels().stream()
                .map(Conceptregel::regel)
                .filter(regel -> afgewezen.containsKey(regel.referentie()))
                .mapToLong(Regel::getekend)
                .sum();
    }

    private static long totaal(Knoop antwoord, String naam) {
        long bedrag = antwoord.getal(naam, "TotaalBedrag");
        return antwoord.moet(naam, "DebetCredit").equals("C") ? -bedrag : bedrag;
    }

    private void eis(boolean waar, String eis) {
        if (!waar) {
            klachten.add("325 on " + ingediend.bericht().identificatie() + ": " + eis);
        }
    }
}
