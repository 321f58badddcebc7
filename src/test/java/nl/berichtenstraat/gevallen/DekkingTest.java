package nl.berichtenstraat.gevallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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

    static Iterable<Geval> gevallen() {
        return Geval.alle();
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

    @Test
    void everyFolderIsNamedByARuleOrAnotherKnownSubject() {
        assertThat(Geval.alle()).extracting(Geval::regel).allMatch(Manifesten::isOnderwerp);
    }

    /** In a folder named by a rule the name of a case begins with the message: {@code 323-een-cent-te-veel}. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("gevallen")
    void aCaseOfARuleIsNamedByAMessageThatTheRuleAppliesTo(Geval geval) throws IOException {
        if (Manifesten.isRegel(geval.regel())) {
            assertThat(Manifesten.regels(geval.berichtnummer())).contains(geval.regel());
            assertThat(Files.readString(geval.bericht())).contains("wmo" + geval.berichtnummer() + "/schema");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gevallen")
    void aCaseNamesNoRealPeople(Geval geval) throws IOException {
        for (var bericht :
                Stream.concat(Stream.of(geval.bericht()), geval.voor().stream()).toList()) {
            assertThat(BSN.matcher(Files.readString(bericht)).results().map(treffer -> treffer.group(1)))
                    .allMatch(bsn -> VERZONNEN_BSN.matcher(bsn).matches());
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
}
