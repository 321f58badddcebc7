package nl.berichtenstraat.jaar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What went out of and came in to all parties: every message must get exactly one answer, of the right type and with the
 * codes that the play foresees; a message that is sent twice gets the same answer twice.
 */
final class Postboek {

    private static final Map<String, String> ANTWOORDEN =
            Map.of("301", "302", "305", "306", "307", "308", "315", "316", "317", "318", "319", "320", "323", "325");
    private static final Set<String> VERZOEKEN = Set.of("315", "317");
    private static final Set<String> GEEN_OPMERKING = Set.of("0200", "0233");

    private final Map<Kenmerk, Verkeer> verkeer = new LinkedHashMap<>();
    private final List<String> klachten = new ArrayList<>();

    /** What an answer repeats of the message it answers. */
    private record Kenmerk(String soort, String afzender, String identificatie) {}

    /**
     * A message goes out.
     *
     * @param codes that will reject it in its retour; none when it is correct. Those on a 323 are for its aanbieder to judge
     */
    void verzonden(Poststuk stuk, Set<String> codes) {
        Optional<Kenmerk> vraag = vraag(stuk);
        if (vraag.isPresent()) {
            bij(vraag.get(), stuk).eigenRetour(stuk);
        } else {
            verkeer.computeIfAbsent(eigen(stuk), Postboek::nieuw).verzonden(stuk, codes);
        }
    }

    /** A message ended in a fault, which the play foresaw: it counts as never sent and gets no answer. */
    void fout(Poststuk stuk) {
        verkeer.get(eigen(stuk)).fout();
    }

    /** A message comes in: an answer, or one that was sent on. */
    void ontvangen(Poststuk stuk) {
        Optional<Kenmerk> vraag = vraag(stuk);
        if (vraag.isPresent()) {
            bij(vraag.get(), stuk).antwoord(stuk);
        } else if (ANTWOORDEN.containsKey(stuk.soort())) {
            bij(eigen(stuk), stuk).doorgestuurd(stuk);
        }
    }

    private static Verkeer nieuw(Kenmerk kenmerk) {
        return new Verkeer(
                kenmerk.soort() + " " + kenmerk.identificatie() + " of " + kenmerk.afzender(),
                VERZOEKEN.contains(kenmerk.soort()));
    }

    /** What belongs to a message; one that was never sent is a complaint. */
    private Verkeer bij(Kenmerk kenmerk, Poststuk stuk) {
        Verkeer bekend = verkeer.get(kenmerk);
        if (bekend == null) {
            klachten.add("a " + stuk.soort() + " came about a " + kenmerk + " that was never sent");
            return nieuw(kenmerk);
        }
        return bekend;
    }

    private static Kenmerk eigen(Poststuk stuk) {
        return new Kenmerk(stuk.soort(), stuk.afzender(), stuk.identificatie());
    }

    /** The message that this one answers; empty when it answers none. */
    private static Optional<Kenmerk> vraag(Poststuk stuk) {
        return ANTWOORDEN.entrySet().stream()
                .filter(paar -> paar.getValue().equals(stuk.soort()))
                .map(paar -> stuk.declaratieIdentificatie()
                        .map(van323 -> new Kenmerk(paar.getKey(), stuk.ontvanger(), van323))
                        .orElseGet(() -> new Kenmerk(paar.getKey(), stuk.afzender(), stuk.identificatie())))
                .findFirst();
    }

    /** The codes in a retour that reject something. */
    static Set<String> codes(Poststuk retour) {
        Set<String> codes = new TreeSet<>();
        retour.wortel()
                .alle("RetourCode")
                .forEach(code -> codes.add(code.tekst().orElseThrow()));
        codes.removeAll(GEEN_OPMERKING);
        return codes;
    }

    /** What is not as it must be by now; none when every message has its one answer. */
    List<String> klachten() {
        List<String> alle = new ArrayList<>(klachten);
        verkeer.values().forEach(een -> alle.addAll(een.klachten()));
        return alle;
    }

    /** How many messages of each type were sent. */
    Map<String, Integer> aantallen() {
        Map<String, Integer> aantallen = new LinkedHashMap<>();
        verkeer.forEach((kenmerk, een) -> aantallen.merge(kenmerk.soort(), een.aantal(), Integer::sum));
        return aantallen;
    }
}
