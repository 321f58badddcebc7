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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.berichtenstraat.regels.boek.Manifesten;
import nl.berichtenstraat.regels.lokaal.LC101;
import nl.berichtenstraat.regels.lokaal.LC102;
import nl.berichtenstraat.regels.lokaal.LC103;
import nl.berichtenstraat.regels.lokaal.LC104;
import nl.berichtenstraat.regels.lokaal.LC201;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of explanations: there is one for every rule, they say what to do, and they are in plain Dutch (B1). */
class UitlegTest {

    private static final Path BESTAND = Path.of("src/main/resources/uitleg/regels.properties");
    private static final String DEEL = "deel.";

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

    private static final Map<String, String> TEKSTEN = teksten();

    private static Stream<String> sleutels(boolean delen) {
        return TEKSTEN.keySet().stream().filter(sleutel -> sleutel.startsWith(DEEL) == delen);
    }

    static Stream<String> heleTeksten() {
        return sleutels(false);
    }

    static Stream<String> alleTeksten() {
        return TEKSTEN.keySet().stream();
    }

    @Test
    void everyRuleHasAText() {
        assertThat(heleTeksten().map(UitlegTest::code)).containsAll(regels());
    }

    @Test
    void everyTextIsOfARule() {
        assertThat(regels()).containsAll(heleTeksten().map(UitlegTest::code).toList());
    }

    @Test
    void noTextStandsTwiceInTheFileOrOnTwoLines() {
        assertThat(regelsVanBestand()).allMatch(regel -> regel.matches("[A-Za-z0-9.-]+=\\S.*\\S"));
        assertThat(regelsVanBestand().stream().map(regel -> regel.substring(0, regel.indexOf('='))))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Uitlegsjablonen.sleutels());
    }

    @ParameterizedTest
    @MethodSource("heleTeksten")
    void everyTextEndsWithWhatToDo(String sleutel) {
        List<String> zinnen = zinnen(sleutel);
        assertThat(zinnen).hasSizeBetween(2, MEESTE_ZINNEN);
        assertThat(OPDRACHTEN).contains(woorden(zinnen.get(zinnen.size() - 1)).get(0));
    }

    @ParameterizedTest
    @MethodSource("heleTeksten")
    void everyTextIsInShortWholeSentences(String sleutel) {
        assertThat(zinnen(sleutel))
                .allMatch(zin -> zin.endsWith("."))
                .allMatch(zin -> Character.isUpperCase(zin.charAt(0)) || zin.startsWith("{"))
                .allMatch(zin -> woorden(zin).size() <= MEESTE_WOORDEN);
    }

    @Test
    void sentencesAreShortOnTheWhole() {
        double gemiddeld = heleTeksten()
                .flatMap(sleutel -> zinnen(sleutel).stream())
                .mapToInt(zin -> woorden(zin).size())
                .average()
                .orElseThrow();
        assertThat(gemiddeld).isLessThan(WOORDEN_GEMIDDELD);
    }

    @ParameterizedTest
    @MethodSource("alleTeksten")
    void noTextUsesTheLanguageOfOffices(String sleutel) {
        assertThat(TEKSTEN.get(sleutel)).doesNotContainPattern(MOEILIJK).doesNotContain("  ", "\\");
    }

    @ParameterizedTest
    @MethodSource("alleTeksten")
    void noTextHasAPlaceForPersonalData(String sleutel) {
        assertThat(Uitlegsjablonen.van(sleutel).namen()).doesNotContainAnyElementsOf(PERSOONLIJK);
    }

    /** The rules that the program knows, and the local ones that are in no list. */
    private static Set<String> regels() {
        Set<String> codes = new TreeSet<>(Set.of(LC101.CODE, LC102.CODE, LC103.CODE, LC104.CODE, LC201.CODE));
        Manifesten.berichten().forEach(bericht -> Manifesten.regels(bericht).forEach(regel -> codes.add(regel.code())));
        return codes;
    }

    private static String code(String sleutel) {
        return sleutel.split("\\.")[0];
    }

    private static List<String> zinnen(String sleutel) {
        return List.of(TEKSTEN.get(sleutel).split("(?<=[.?!]) "));
    }

    private static List<String> woorden(String zin) {
        return Stream.of(zin.split(" "))
                .filter(woord -> woord.matches(".*[\\p{L}\\p{N}].*"))
                .toList();
    }

    private static Map<String, String> teksten() {
        Map<String, String> teksten = new LinkedHashMap<>();
        for (String regel : regelsVanBestand()) {
            String[] delen = regel.split("=", 2);
            teksten.put(delen[0], delen[1]);
        }
        return teksten;
    }

    private static List<String> regelsVanBestand() {
        try (Stream<String> regels = Files.lines(BESTAND)) {
            return regels.filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
