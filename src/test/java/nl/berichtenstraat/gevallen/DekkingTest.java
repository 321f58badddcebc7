package nl.berichtenstraat.gevallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases cover every rule of the manifests both ways, and their names say what they are about. */
class DekkingTest {

    private static final Pattern BSN = Pattern.compile("Bsn>([0-9]*)<");
    private static final Pattern VERZONNEN_BSN = Pattern.compile("9999[0-9]*|0+");
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<String> berichten() {
        return Manifesten.berichten().stream();
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void everyRuleOfAMessageHasACaseThatPasses(String bericht) {
        assertThat(regels(bericht, false)).containsAll(Manifesten.regels(bericht));
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void everyRuleOfAMessageHasACaseThatFails(String bericht) {
        assertThat(regels(bericht, true)).containsAll(Manifesten.regels(bericht));
    }

    /** Sequences of starts and stops (SS), credits (CR) and answers to declarations (CA). */
    @Test
    void everyExampleOfTheStandardThatNeedsTheWholeLaneHasACase() throws IOException {
        List<String> bronnen = Geval.alle().stream()
                .flatMap(
                        geval -> Stream.of(json(geval).path("bron").asString("").split(", ")))
                .toList();
        assertThat(bronnen).containsAll(rekenvoorbeelden("SS-", "CR-", "CA-"));
    }

    @Test
    void everyFolderIsNamedByARuleOrAnotherKnownSubject() {
        assertThat(Geval.alle()).extracting(Geval::regel).allMatch(Manifesten::isOnderwerp);
    }

    /** In a folder named by a rule the name of a case begins with the message: {@code 323-een-cent-te-veel}. */
    @Test
    void everyCaseOfARuleIsNamedByAMessageThatTheRuleAppliesTo() {
        assertThat(Geval.alle())
                .filteredOn(geval -> Manifesten.isRegel(geval.regel()))
                .allSatisfy(geval -> {
                    assertThat(Manifesten.regels(geval.berichtnummer())).contains(geval.regel());
                    assertThat(geval.bericht()).content().contains("wmo" + geval.berichtnummer() + "/schema");
                });
    }

    @Test
    void noCaseNamesARealPerson() {
        assertThat(Geval.alle())
                .flatMap(DekkingTest::berichten)
                .allSatisfy(bericht -> assertThat(bsns(bericht))
                        .allMatch(bsn -> VERZONNEN_BSN.matcher(bsn).matches()));
    }

    private static List<Path> berichten(Geval geval) {
        return Stream.concat(Stream.of(geval.bericht()), geval.voor().stream()).toList();
    }

    private static List<String> bsns(Path bericht) {
        try {
            return BSN.matcher(Files.readString(bericht))
                    .results()
                    .map(treffer -> treffer.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules with a case for this message in which the rule itself fails, or does not. */
    private static List<String> regels(String bericht, boolean faalt) {
        return Geval.alle().stream()
                .filter(geval -> geval.berichtnummer().equals(bericht))
                .filter(geval -> faalt(geval) == faalt)
                .map(Geval::regel)
                .distinct()
                .toList();
    }

    private static boolean faalt(Geval geval) {
        JsonNode bevindingen = JSON.readTree(geval.verwacht().toFile()).path("bevindingen");
        return bevindingen
                .valueStream()
                .anyMatch(bevinding -> bevinding.path("regel").asString().equals(geval.regel()));
    }

    private static JsonNode json(Geval geval) {
        return JSON.readTree(geval.verwacht().toFile());
    }

    private static List<String> rekenvoorbeelden(String... soorten) throws IOException {
        try (InputStream in = DekkingTest.class.getResourceAsStream("/rekenvoorbeelden/calculation-vectors.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> Stream.of(soorten).anyMatch(regel::startsWith))
                    .map(regel -> regel.substring(0, regel.indexOf(',')))
                    .toList();
        }
    }
}
