package nl.berichtenstraat.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
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

    private static final Uitlegbestand TEKSTEN = Uitlegbestand.lees(BESTAND);

    private static Stream<String> sleutels(boolean delen) {
        return TEKSTEN.sleutels().stream().filter(sleutel -> sleutel.startsWith(DEEL) == delen);
    }

    static Stream<String> heleTeksten() {
        return sleutels(false);
    }

    static Stream<String> alleTeksten() {
        return TEKSTEN.sleutels().stream();
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
        TEKSTEN.staanElkOpEenRegel();
        assertThat(TEKSTEN.sleutels()).containsExactlyInAnyOrderElementsOf(Uitlegsjablonen.sleutels());
    }

    @ParameterizedTest
    @MethodSource("heleTeksten")
    void everyTextEndsWithWhatToDo(String sleutel) {
        TEKSTEN.eindigtMetOpdracht(sleutel);
    }

    @ParameterizedTest
    @MethodSource("heleTeksten")
    void everyTextIsInShortWholeSentences(String sleutel) {
        TEKSTEN.heeftKorteZinnen(sleutel);
    }

    @Test
    void sentencesAreShortOnTheWhole() {
        TEKSTEN.isKort(heleTeksten());
    }

    @ParameterizedTest
    @MethodSource("alleTeksten")
    void noTextUsesTheLanguageOfOffices(String sleutel) {
        TEKSTEN.isGewoneTaal(sleutel);
    }

    @ParameterizedTest
    @MethodSource("alleTeksten")
    void noTextHasAPlaceForPersonalData(String sleutel) {
        Uitlegbestand.vraagtNietsPersoonlijks(Uitlegsjablonen.van(sleutel));
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
}
