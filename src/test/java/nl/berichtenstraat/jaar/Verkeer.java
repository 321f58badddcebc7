package nl.berichtenstraat.jaar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One message with all that belongs to it: how often it was sent, where it was seen again and how it was answered. */
final class Verkeer {

    private final String naam;
    private final boolean isVerzoek;
    private final List<byte[]> verzonden = new ArrayList<>();
    private final List<byte[]> doorgestuurd = new ArrayList<>();
    private final List<byte[]> eigenRetouren = new ArrayList<>();
    private final List<byte[]> antwoorden = new ArrayList<>();
    private final Set<String> verwacht = new TreeSet<>();
    private final List<String> klachten = new ArrayList<>();
    private int fouten;

    /**
     * Not sent yet.
     *
     * @param naam how complaints name it
     * @param isVerzoek whether it goes to the gemeente once the lane accepts it (315, 317)
     */
    Verkeer(String naam, boolean isVerzoek) {
        this.naam = naam;
        this.isVerzoek = isVerzoek;
    }

    /** It goes out, once more perhaps; these codes will reject it. */
    void verzonden(Poststuk stuk, Set<String> codes) {
        verzonden.add(stuk.inhoud());
        verwacht.addAll(codes);
    }

    /** It came back as a fault. */
    void fout() {
        fouten++;
    }

    /** It arrives at the party that it is for. */
    void doorgestuurd(Poststuk stuk) {
        doorgestuurd.add(stuk.inhoud());
    }

    /** That party answers it. */
    void eigenRetour(Poststuk stuk) {
        eigenRetouren.add(stuk.inhoud());
    }

    /** The answer arrives; what rejects lines of a 323 is for its aanbieder to judge. */
    void antwoord(Poststuk stuk) {
        antwoorden.add(stuk.inhoud());
        boolean isRetour = stuk.declaratieIdentificatie().isEmpty();
        if (isRetour && !Postboek.codes(stuk).equals(verwacht)) {
            klachten.add(naam + " should be answered with " + verwacht + " but was with " + Postboek.codes(stuk));
        }
    }

    int aantal() {
        return verzonden.size();
    }

    /** What is not as it must be by now; none when it has its one answer for each time that it was sent. */
    List<String> klachten() {
        List<String> alle = new ArrayList<>(klachten);
        int keren = verzonden.size() - fouten;
        if (antwoorden.size() != keren) {
            alle.add(naam + " was sent " + keren + " times and answered " + antwoorden.size() + " times");
        }
        if (fouten == 0 && zijnGelijk(verzonden) && !zijnGelijk(antwoorden)) {
            alle.add(naam + " was sent again unchanged, but its answers differ");
        }
        if (isVerzoek && doorgestuurd.size() != (verwacht.isEmpty() ? 1 : 0)) {
            alle.add(naam + " came to the gemeente " + doorgestuurd.size() + " times");
        }
        if (doorgestuurd.size() > 1 || !doorgestuurd.stream().allMatch(stuk -> isEenVan(verzonden, stuk))) {
            alle.add(naam + " was not sent on once and unchanged");
        }
        if (!eigenRetouren.isEmpty() && !antwoorden.stream().allMatch(stuk -> isEenVan(eigenRetouren, stuk))) {
            alle.add(naam + " was answered by the aanbieder, but the gemeente got another answer");
        }
        return alle;
    }

    private static boolean zijnGelijk(List<byte[]> stukken) {
        return stukken.stream().allMatch(stuk -> Arrays.equals(stuk, stukken.get(0)));
    }

    private static boolean isEenVan(List<byte[]> stukken, byte[] gezocht) {
        return stukken.stream().anyMatch(stuk -> Arrays.equals(stuk, gezocht));
    }
}
