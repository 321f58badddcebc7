package nl.berichtenstraat.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of texts for people, and what makes such a text plain Dutch (B1) that says what to do. */
final class Uitlegbestand {

    private static final int MEESTE_WOORDEN = 22;
    private static final int WOORDEN_GEMIDDELD = 15;
    private static final int MEESTE_ZINNEN = 6;

    /** What somebody who must act is told to do. */
    private static final Set<String> OPDRACHTEN = Set.of(
            "Beëindig",
            "Controleer",
            "Crediteer",
            "Declareer",
            "Dien",
            "Gebruik",
            "Geef",
            "Haal",
            "Kies",
            "Laat",
            "Maak",
            "Meld",
            "Neem",
            "Noem",
            "Stuur",
            "Verbeter",
            "Verwijder",
            "Voeg",
            "Vraag",
            "Vul",
            "Wacht");

    /** Words of letters from the government, for which there is an everyday one. */
    private static final Pattern MOEILIJK = Pattern.compile(
            "\\b(aldus|alsmede|alvorens|betreffende|conform|derhalve|desbetreffende?|dien(t|en) te|doch|echter"
                    + "|evenals|evenwel|hetgeen|inclusief|indien|ingevolge|inzake|krachtens|met betrekking tot|middels"
                    + "|mits|nader|omtrent|onderhavige?|reeds|respectievelijk|ten aanzien van|ten behoeve van|ten gevolge"
                    + "|ten hoogste|ten minste|tenzij|teneinde|tevens|thans|trachten|voornoemde?|voorts|wederom|zulks)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Names for a place that would hold personal data. */
    private static final Set<String> PERSOONLIJK = Set.of(
            "bsn",
            "naam",
            "achternaam",
            "voornamen",
            "geboortedatum",
            "adres",
            "straat",
            "huisnummer",
            "postcode",
            "plaats",
            "telefoonnummer",
            "emailadres");

    private final List<String> regels;
    private final Map<String, String> teksten = new LinkedHashMap<>();

    private Uitlegbestand(List<String> regels) {
        this.regels = regels;
        for (String regel : regels) {
            String[] delen = regel.split("=", 2);
            teksten.put(delen[0], delen[1]);
        }
    }

    /** The texts of a file. */
    static Uitlegbestand lees(Path bestand) {
        try (Stream<String> regels = Files.lines(bestand)) {
            return new Uitlegbestand(regels.filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys, in the order of the file. */
    Set<String> sleutels() {
        return teksten.keySet();
    }

    void staanElkOpEenRegel() {
        assertThat(regels).allMatch(regel -> regel.matches("[A-Za-z0-9.-]+=\\S.*\\S"));
        assertThat(regels.stream().map(regel -> regel.substring(0, regel.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    void eindigtMetOpdracht(String sleutel) {
        List<String> zinnen = zinnen(sleutel);
        assertThat(zinnen).hasSizeBetween(2, MEESTE_ZINNEN);
        assertThat(OPDRACHTEN).contains(woorden(zinnen.get(zinnen.size() - 1)).get(0));
    }

    void heeftKorteZinnen(String sleutel) {
        assertThat(zinnen(sleutel))
                .allMatch(zin -> zin.endsWith("."))
                .allMatch(zin -> Character.isUpperCase(zin.charAt(0)) || zin.startsWith("{"))
                .allMatch(zin -> woorden(zin).size() <= MEESTE_WOORDEN);
    }

    void isKort(Stream<String> sleutels) {
        double gemiddeld = sleutels.flatMap(sleutel -> zinnen(sleutel).stream())
                .mapToInt(zin -> woorden(zin).size())
                .average()
                .orElseThrow();
        assertThat(gemiddeld).isLessThan(WOORDEN_GEMIDDELD);
    }

    void isGewoneTaal(String sleutel) {
        assertThat(teksten.get(sleutel)).doesNotContainPattern(MOEILIJK).doesNotContain("  ", "\\");
    }

    static void vraagtNietsPersoonlijks(Uitlegsjabloon sjabloon) {
        assertThat(sjabloon.namen()).doesNotContainAnyElementsOf(PERSOONLIJK);
    }

    private List<String> zinnen(String sleutel) {
        return List.of(teksten.get(sleutel).split("(?<=[.?!]) "));
    }

    private static List<String> woorden(String zin) {
        return Stream.of(zin.split(" "))
                .filter(woord -> woord.matches(".*[\\p{L}\\p{N}].*"))
                .toList();
    }
}
