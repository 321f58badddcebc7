package nl.berichtenstraat.kanaal.ggk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.naspelen.Brievenbus;

/**
 * An aanbieder with books of its own: it answers each assignment, starts the help, claims it when the start is answered, and
 * keeps what became of all it sent. Each tenth client it claims for an assignment that does not exist.
 */
final class Zorgboek implements Brievenbus {

    private static final Pattern IDENTIFICATIE = Pattern.compile("Identificatie>([A-Z][0-9]+)<");
    /** A 325 has an identification of its own, and names the declaration by its number. */
    private static final Pattern NUMMER = Pattern.compile("DeclaratieNummer>D(D[0-9]+)<");

    private static final Pattern INGEDIEND =
            Pattern.compile("TotaalIngediendBedrag>.*?TotaalBedrag>([0-9]+)<", Pattern.DOTALL);

    private static final Pattern TOEGEKEND =
            Pattern.compile("TotaalToegekendBedrag>.*?TotaalBedrag>([0-9]+)<", Pattern.DOTALL);

    private final String agb;
    private final Map<String, Client> clienten = new HashMap<>();
    private final Map<String, String> identificatieVan = new HashMap<>();
    private final Map<String, List<String>> antwoorden = new LinkedHashMap<>();
    private final Set<String> afgewezen = new HashSet<>();
    private final Set<String> retouren = new HashSet<>();
    private Bezorger bezorger;
    private long verwacht;
    private long toegekend;

    /** Takes a message to the chain; gives its reference. */
    interface Bezorger {
        String breng(byte[] inhoud);
    }

    private record Client(Proefberichten berichten, String bsn, long nummer, boolean fout) {}

    Zorgboek(String agb) {
        this.agb = agb;
    }

    void verbind(Bezorger keten) {
        this.bezorger = keten;
    }

    /** A client that it will hear of; gives the assignment that the gemeente sends. */
    byte[] client(String gemeente, String bsn, long nummer) {
        Proefberichten berichten = new Proefberichten(gemeente, agb);
        clienten.put(sleutel(gemeente, nummer), new Client(berichten, bsn, nummer, nummer % 10 == 0));
        return berichten.toewijzing("T" + nummer, bsn, nummer);
    }

    private static String sleutel(String gemeente, long nummer) {
        return gemeente + " " + nummer;
    }

    @Override
    public void ontvang(Berichtsoort soort, byte[] inhoud) {
        String tekst = new String(inhoud, StandardCharsets.UTF_8);
        Matcher gevonden = (soort == Berichtsoort.WMO325 ? NUMMER : IDENTIFICATIE).matcher(tekst);
        if (!gevonden.find()) {
            throw new AssertionError("no identification in a " + soort);
        }
        String identificatie = gevonden.group(1);
        Client client = client(tekst, identificatie);
        switch (soort) {
            case WMO301 -> {
                retouren.add(bezorger.breng(Proefberichten.retour(inhoud, soort)));
                stuur("S", client, client.berichten().start("S" + client.nummer(), client.bsn(), client.nummer()));
            }
            case WMO306 -> {
                noteer(soort, client, identificatie);
                long nummer = client.fout() ? client.nummer() + 500_000 : client.nummer();
                stuur("D", client, client.berichten().declaratie("D" + client.nummer(), client.bsn(), nummer));
            }
            case WMO325 -> {
                noteer(soort, client, identificatie);
                verwacht += client.fout() ? 0 : cent(INGEDIEND, tekst);
                toegekend += cent(TOEGEKEND, tekst);
            }
            default -> throw new AssertionError(soort + " was not to come");
        }
    }

    /** An answer without such an amount grants nothing. */
    private static long cent(Pattern soort, String tekst) {
        Matcher bedrag = soort.matcher(tekst);
        return bedrag.find() ? Long.parseLong(bedrag.group(1)) : 0;
    }

    private Client client(String tekst, String identificatie) {
        long nummer = Long.parseLong(identificatie.substring(1));
        return clienten.entrySet().stream()
                .filter(paar -> paar.getValue().nummer() == nummer)
                .filter(paar -> tekst.contains(">" + paar.getKey().substring(0, 4) + "<"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private void stuur(String letter, Client client, byte[] inhoud) {
        String wat = client.berichten().gemeente() + " " + letter + client.nummer();
        antwoorden.putIfAbsent(wat, new ArrayList<>());
        identificatieVan.put(bezorger.breng(inhoud), wat);
    }

    private void noteer(Berichtsoort soort, Client client, String identificatie) {
        antwoorden.get(client.berichten().gemeente() + " " + identificatie).add(soort.name());
    }

    /** Reference is that of its own message; the chain tells it of before that is known here. */
    @Override
    public void afgewezen(String referentie, Fout fout) {
        afgewezen.add(referentie);
    }

    /** What it sent and got no answer on, but for what the chain rejected. */
    List<String> onbeantwoord() {
        Set<String> gemeld = new HashSet<>();
        afgewezen.forEach(referentie -> gemeld.add(identificatieVan.getOrDefault(referentie, "retour")));
        return antwoorden.entrySet().stream()
                .filter(paar -> paar.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .filter(wat -> !gemeld.contains(wat))
                .toList();
    }

    /** What it got more than one answer on. */
    List<String> dubbelBeantwoord() {
        return antwoorden.entrySet().stream()
                .filter(paar -> paar.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Cents that were granted by the answers that it got. */
    long toegekendCent() {
        return toegekend;
    }

    /** Cents that it claimed by right, in the declarations that it got an answer on. */
    long verwachtCent() {
        return verwacht;
    }

    /** How many messages it sent, retours included. */
    int verstuurd() {
        return antwoorden.size() + retouren.size();
    }

    /** How many of its retours the chain rejected: the gemeente cannot know that it answered. */
    long afgewezenRetouren() {
        return retouren.stream().filter(afgewezen::contains).count();
    }
}
