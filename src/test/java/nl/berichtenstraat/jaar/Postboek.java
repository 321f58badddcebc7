package nl.berichtenstraat.jaar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What went out of and came back to all parties: every message must get exactly one answer, of the right type and with the
 * codes that the play foresees; a message that is sent twice gets the same answer twice.
 */
final class Postboek {

    private static final Map<String, String> ANTWOORDEN =
            Map.of("301", "302", "305", "306", "307", "308", "315", "316", "317", "318", "319", "320", "323", "325");
    private static final Set<String> GEEN_OPMERKING = Set.of("0200", "0233");

    private final Map<Kenmerk, Verkeer> verkeer = new LinkedHashMap<>();
    private final List<String> klachten = new ArrayList<>();

    /** What an answer repeats of the message it answers. */
    private record Kenmerk(String soort, String afzender, String identificatie) {

        @Override
        public String toString() {
            return soort + " " + identificatie + " of " + afzender;
        }
    }

    private static final class Verkeer {
        private final List<byte[]> verzonden = new ArrayList<>();
        private final List<byte[]> antwoorden = new ArrayList<>();
        private final Set<String> verwacht = new TreeSet<>();
        private int fouten;
    }

    /**
     * A message goes out.
     *
     * @param codes that will reject it in its retour; none when it is correct. Those on a 323 are for its aanbieder to check
     */
    void verzonden(Poststuk stuk, Set<String> codes) {
        if (ANTWOORDEN.containsKey(stuk.soort())) {
            Verkeer een = verkeer.computeIfAbsent(
                    new Kenmerk(stuk.soort(), stuk.afzender(), stuk.identificatie()), k -> new Verkeer());
            een.verzonden.add(stuk.inhoud());
            een.verwacht.addAll(codes);
        }
    }

    /** A message ended in a fault, which the play foresaw: it counts as never sent and gets no answer. */
    void fout(String soort, String afzender, String identificatie) {
        verkeer.get(new Kenmerk(soort, afzender, identificatie)).fouten++;
    }

    /** An answer came in; anything else that comes in is no concern of this book. */
    void ontvangen(Poststuk stuk) {
        ANTWOORDEN.entrySet().stream()
                .filter(paar -> paar.getValue().equals(stuk.soort()))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(vraag -> antwoord(vraag, stuk));
    }

    private void antwoord(String vraag, Poststuk stuk) {
        boolean is325 = stuk.soort().equals("325");
        Kenmerk kenmerk = is325
                ? new Kenmerk(
                        vraag, stuk.ontvanger(), stuk.declaratieIdentificatie().orElseThrow())
                : new Kenmerk(vraag, stuk.afzender(), stuk.identificatie());
        Verkeer een = verkeer.get(kenmerk);
        if (een == null) {
            klachten.add("a " + stuk.soort() + " answers a " + kenmerk + " that was never sent");
            return;
        }
        een.antwoorden.add(stuk.inhoud());
        if (!is325 && !codes(stuk).equals(een.verwacht)) {
            klachten.add(kenmerk + " should be answered with " + een.verwacht + " but was with " + codes(stuk));
        }
    }

    /** The codes in a retour that reject something. */
    static Set<String> codes(Poststuk retour) {
        Set<String> codes = new TreeSet<>();
        retour.wortel()
                .alle("RetourCode")
                .forEach(code -> codes.add(code.element().getTextContent()));
        codes.removeAll(GEEN_OPMERKING);
        return codes;
    }

    /** What is not as it must be by now; none when every message has its one answer. */
    List<String> klachten() {
        List<String> alle = new ArrayList<>(klachten);
        verkeer.forEach((kenmerk, een) -> {
            int verwacht = een.verzonden.size() - een.fouten;
            if (een.antwoorden.size() != verwacht) {
                alle.add(kenmerk + " was sent " + verwacht + " times and answered " + een.antwoorden.size() + " times");
            }
            if (zelfde(een.verzonden) && een.fouten == 0 && !zelfde(een.antwoorden)) {
                alle.add(kenmerk + " was sent again unchanged, but its answers differ");
            }
        });
        return alle;
    }

    /** How many messages of each type were sent. */
    Map<String, Long> aantallen() {
        Map<String, Long> aantallen = new LinkedHashMap<>();
        verkeer.forEach((kenmerk, een) -> aantallen.merge(kenmerk.soort(), (long) een.verzonden.size(), Long::sum));
        return aantallen;
    }

    private static boolean zelfde(List<byte[]> stukken) {
        return stukken.stream().allMatch(stuk -> Arrays.equals(stuk, stukken.get(0)));
    }
}
