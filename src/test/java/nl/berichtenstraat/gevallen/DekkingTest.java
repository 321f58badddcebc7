package nl.berichtenstraat.gevallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Rekenvoorbeelden;
import nl.berichtenstraat.bericht.Rekenvoorbeelden.Rekenvoorbeeld;
import nl.berichtenstraat.gevallen.Geval.Gevalstap;
import nl.berichtenstraat.gevallen.Geval.Voorbericht;
import nl.berichtenstraat.regels.boek.Standaardregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases cover every rule of the manifests both ways, and their names say what they are about. */
class DekkingTest {

    private static final Pattern BSN = Pattern.compile("Bsn>([0-9]*)<");
    private static final Pattern VERZONNEN_BSN = Pattern.compile("9999[0-9]*|0+");
    private static final List<Geval> GEVALLEN = Proefgevallen.gelezen();

    /** Examples with a Bsn outside the range for tests: no case may hold one, only the tests of the rule itself do. */
    private static final Set<String> ECHTE_NUMMERS = Set.of("BSN-01", "BSN-06");

    static Stream<String> berichten() {
        return Onderwerpen.berichten().stream();
    }

    static Stream<Standaardregel> schemaregels() {
        return Onderwerpen.schemaregels();
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void everyRuleOfAMessageHasACaseThatPasses(String bericht) {
        assertThat(regels(bericht, false)).containsAll(Onderwerpen.regels(bericht));
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void everyRuleOfAMessageHasACaseThatFails(String bericht) {
        assertThat(regels(bericht, true)).containsAll(Onderwerpen.regels(bericht));
    }

    @ParameterizedTest
    @MethodSource("schemaregels")
    void everyRuleThatTheSchemasEnforceHasACaseOfEitherKind(Standaardregel regel) {
        List<Geval> gevallen = GEVALLEN.stream()
                .filter(geval -> geval.map().regel().equals(regel.code()))
                .toList();
        assertThat(gevallen).anyMatch(DekkingTest::faaltOpSchema).anyMatch(geval -> !faaltOpSchema(geval));
        assertThat(gevallen)
                .extracting(geval -> geval.map().berichtnummer())
                .isSubsetOf(regel.berichten().stream().map(Berichtsoort::nummer).toList());
    }

    @Test
    void everyWorkedExampleOfTheStandardHasACase() {
        assertThat(GEVALLEN)
                .flatMap(Geval::stappen)
                .flatMap(stap -> stap.verwacht().bronnen())
                .containsAll(rekenvoorbeelden());
    }

    @Test
    void everyFolderIsNamedByARuleOrAnotherKnownSubject() {
        assertThat(GEVALLEN).extracting(geval -> geval.map().regel()).allMatch(Onderwerpen::isOnderwerp);
    }

    /** In a folder named by a rule the name of a case begins with the message: {@code 323-een-cent-te-veel}. */
    @Test
    void everyCaseOfARuleIsNamedByAMessageThatTheRuleAppliesTo() {
        assertThat(GEVALLEN)
                .filteredOn(geval -> Onderwerpen.isRegel(geval.map().regel()))
                .allSatisfy(geval -> {
                    String bericht = geval.map().berichtnummer();
                    assertThat(Onderwerpen.regels(bericht)).contains(geval.map().regel());
                    assertThat(geval.stappen())
                            .last()
                            .satisfies(stap -> assertThat(stap.inzending().bestand())
                                    .content()
                                    .contains("wmo" + bericht + "/schema"));
                });
    }

    @Test
    void everyScenarioSaysWhatItIsAbout() {
        assertThat(GEVALLEN)
                .filteredOn(geval -> geval.map().regel().equals("CASUS"))
                .isNotEmpty()
                .allSatisfy(geval ->
                        assertThat(geval.map().pad().resolve("leesmij.md")).isNotEmptyFile());
    }

    @Test
    void noCaseNamesARealPerson() {
        assertThat(GEVALLEN)
                .flatMap(DekkingTest::bestanden)
                .allSatisfy(bericht -> assertThat(bsns(bericht))
                        .allMatch(bsn -> VERZONNEN_BSN.matcher(bsn).matches()));
    }

    private static List<Path> bestanden(Geval geval) {
        return Stream.concat(
                        geval.voor().stream().map(Voorbericht::inzending),
                        geval.stappen().stream().map(Gevalstap::inzending))
                .map(Inzending::bestand)
                .toList();
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
        return GEVALLEN.stream()
                .filter(geval -> geval.map().berichtnummer().equals(bericht))
                .filter(geval -> faalt(geval) == faalt)
                .map(geval -> geval.map().regel())
                .distinct()
                .toList();
    }

    private static boolean faalt(Geval geval) {
        return geval.stappen().stream()
                .flatMap(stap -> stap.verwacht().afloop().bevindingen().stream())
                .anyMatch(gevonden -> gevonden.regel().equals(geval.map().regel()));
    }

    /** Whether a message of the case cannot be read. */
    private static boolean faaltOpSchema(Geval geval) {
        return geval.stappen().stream()
                .map(stap -> stap.verwacht().afloop())
                .filter(afloop -> afloop.uitkomst().equals("fout"))
                .flatMap(afloop -> afloop.bevindingen().stream())
                .anyMatch(gevonden -> gevonden.regel().equals("XSD"));
    }

    private static List<String> rekenvoorbeelden() {
        return Rekenvoorbeelden.alle()
                .map(Rekenvoorbeeld::id)
                .filter(id -> !ECHTE_NUMMERS.contains(id))
                .toList();
    }
}
