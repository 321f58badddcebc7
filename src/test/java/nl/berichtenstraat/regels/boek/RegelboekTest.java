package nl.berichtenstraat.regels.boek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule book holds every rule of the standard, once, and what it says about this product is so. */
class RegelboekTest {

    private static final List<Standaardregel> LIJST = Regellijst.lees();
    private static final List<Dekking> DEKKING = Dekking.lees();
    private static final Regelboek BOEK = Regelboek.lees();

    /** The aanbieder receives a 325, not this lane: of its rules only those of level 2 are applied, by {@code controleer}. */
    private static final Set<Berichtsoort> NIET_ONTVANGEN = Set.of(Berichtsoort.WMO325);

    @Test
    void holdsEveryCodeOfTheStandardOnce() {
        assertThat(LIJST).extracting(Standaardregel::code).containsExactlyElementsOf(codes());
    }

    @Test
    void holdsAsManyRulesOfEachKindAsTheStandardHas() {
        assertThat(LIJST.stream().collect(Collectors.groupingBy(Standaardregel::soort, Collectors.counting())))
                .containsOnly(
                        entry(Regelsoort.TR, 81L),
                        entry(Regelsoort.CD, 22L),
                        entry(Regelsoort.CS, 20L),
                        entry(Regelsoort.RS, 36L),
                        entry(Regelsoort.IV, 39L),
                        entry(Regelsoort.OP, 92L),
                        entry(Regelsoort.UP, 17L));
        assertThat(LIJST)
                .allMatch(regel -> regel.code().startsWith(regel.soort().name()));
    }

    @Test
    void saysOfEachRuleInDutchWhatItIsAbout() {
        assertThat(LIJST).extracting(Standaardregel::omschrijving).allMatch(tekst -> tekst.matches("[A-Z].{15,}\\."));
    }

    @Test
    void namesElementsOfTheMessagesOfTheRuleOnly() {
        assertThat(LIJST)
                .allSatisfy(regel -> assertThat(regel.berichten())
                        .containsAll(regel.elementen().keySet()));
    }

    @Test
    void everyRuleIsAClassInAManifestOrStandsInTheCoverageList() {
        Set<String> klassen = klassen().keySet();
        assertThat(DEKKING).extracting(Dekking::regel).doesNotHaveDuplicates().doesNotContainAnyElementsOf(klassen);
        assertThat(Stream.concat(klassen.stream(), DEKKING.stream().map(Dekking::regel)))
                .containsExactlyInAnyOrderElementsOf(codes());
    }

    @Test
    void everyRuleThatIsEnforcedNamesAUnitAndAnyOtherAReason() {
        assertThat(BOEK.regels()).hasSize(codes().size()).allSatisfy(stand -> {
            boolean gehandhaafd = stand.status() == Regelstatus.GEHANDHAAFD;
            assertThat(stand.eenheid().isPresent()).isEqualTo(gehandhaafd);
            assertThat(gehandhaafd || stand.reden().isPresent()).isTrue();
        });
    }

    @Test
    void everyTechnicalRuleConditionAndConstraintOfThisStandardIsEnforced() {
        assertThat(BOEK.regels())
                .filteredOn(stand -> Set.of(Regelsoort.TR, Regelsoort.CD, Regelsoort.CS, Regelsoort.RS)
                        .contains(stand.regel().soort()))
                .filteredOn(stand -> stand.status() != Regelstatus.GEHANDHAAFD)
                .extracting(stand -> stand.regel().code())
                .containsExactly("TR069", "TR377", "TR409", "CS039");
    }

    static Stream<Regel<?>> regelsInManifesten() {
        return Manifesten.berichten().stream().flatMap(soort -> Manifesten.regels(soort).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regelsInManifesten")
    void aRuleInAManifestIsNamedByItsCodeAndHasTheLevelAndTheCodeOfTheList(Regel<?> regel) {
        Standaardregel lijst = BOEK.zoek(regel.code()).orElseThrow().regel();
        assertThat(regel.getClass().getSimpleName()).isEqualTo(regel.code());
        assertThat(lijst.niveau().orElse(regel.niveau())).isEqualTo(regel.niveau());
        assertThat(lijst.retourcode()).isEqualTo(regel.retourcode());
    }

    @Test
    void aRuleInAManifestIsAppliedToItsMessagesOnly() {
        klassen()
                .forEach((code, berichten) ->
                        assertThat(standaardregel(code).berichten()).as(code).containsAll(berichten));
    }

    /** What signals may speak of some of its messages only: of the others another rule speaks, with a code. */
    @Test
    void aRuleWithACodeIsAppliedToEachOfItsMessages() {
        klassen().forEach((code, berichten) -> {
            if (standaardregel(code).retourcode().isPresent()) {
                assertThat(NIET_ONTVANGEN)
                        .as(code)
                        .containsAll(standaardregel(code).berichten().stream()
                                .filter(bericht -> !berichten.contains(bericht))
                                .toList());
            }
        });
    }

    private static Standaardregel standaardregel(String code) {
        return BOEK.zoek(code).orElseThrow().regel();
    }

    @Test
    void rulesOfTheSchemaAreOfLevelOneAndHaveNoCode() {
        assertThat(LIJST)
                .filteredOn(regel ->
                        regel.niveau().filter(Controleniveau.SCHEMA::equals).isPresent())
                .hasSize(39)
                .allMatch(regel -> regel.retourcode().isEmpty());
    }

    @Test
    void everyUnitExists() {
        Set<String> bestaand = klassenInBronnen();
        assertThat(BOEK.regels())
                .flatMap(stand ->
                        stand.eenheid().map(e -> Arrays.asList(e.split(" "))).orElse(List.of()))
                .isNotEmpty()
                .allSatisfy(eenheid -> {
                    if (eenheid.contains("#")) {
                        assertThat(ontbrekendInSchema(eenheid)).as(eenheid).isEmpty();
                    } else {
                        assertThat(bestaand).contains(eenheid);
                    }
                });
    }

    @Test
    void aUnitThatIsARuleEnforcesItItself() {
        Set<String> codes = Set.copyOf(codes());
        assertThat(DEKKING)
                .flatMap(rij ->
                        rij.eenheid().map(e -> Arrays.asList(e.split(" "))).orElse(List.of()))
                .filteredOn(codes::contains)
                .isSubsetOf(klassen().keySet());
    }

    @Test
    void findsARuleByItsCodeInCapitalsOrNot() {
        assertThat(BOEK.zoek("tr321")).isEqualTo(BOEK.zoek("TR321")).isPresent();
        assertThat(BOEK.zoek("OP033X1")).isPresent();
        assertThat(BOEK.zoek("LC101")).isEmpty();
    }

    private static Map<String, Set<Berichtsoort>> klassen() {
        return Manifesten.berichten().stream()
                .flatMap(soort -> Manifesten.regels(soort).stream().map(regel -> Map.entry(regel.code(), soort)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static List<String> codes() {
        try (InputStream in = RegelboekTest.class.getResourceAsStream("/regels/codes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> klassenInBronnen() {
        try (Stream<Path> bronnen = Files.walk(Path.of("src/main/java"))) {
            return bronnen.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(naam -> naam.endsWith(".java"))
                    .map(naam -> naam.substring(0, naam.length() - ".java".length()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The types and elements that a unit such as {@code xsd/iwmo-3.2/wmo301.xsd#Contact,Relatie} names in vain. */
    private static List<String> ontbrekendInSchema(String eenheid) {
        String[] delen = eenheid.split("#", 2);
        try {
            String schema = Files.readString(Path.of(delen[0]));
            return Stream.of(delen[1].split(","))
                    .filter(naam -> !schema.contains("name=\"" + naam + "\""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
