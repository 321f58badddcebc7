package nl.berichtenstraat;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house and who may use whom. */
class KamersTest {

    private static final String HUIS = "nl.berichtenstraat.";
    private static final JavaClasses ALLES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.berichtenstraat");

    /** The rooms of beheer may use each other, the lane and its edges. */
    private static final Set<String> BEHEER = Set.of(
            "bericht",
            "ggk",
            "regels",
            "regels.boek",
            "contract",
            "register",
            "register.sql",
            "afrekening",
            "afrekening.maand",
            "verslag",
            "sjabloon",
            "opgave",
            "opgave.rekenblad",
            "straat",
            "straat.herhaling",
            "straat.oorzaak",
            "straat.ggk",
            "kanaal",
            "kanaal.ggk",
            "beheer",
            "beheer.web",
            "beheer.xml",
            "beheer.toegang",
            "beheer.pagina",
            "beheer.api",
            "beheer.portaal");

    /** A package below the longest name that fits belongs to that room. */
    private static final Map<String, Set<String>> MAG_GEBRUIKEN = Map.ofEntries(
            Map.entry("bericht", Set.of("bericht.xml")),
            Map.entry("bericht.xml", Set.of()),
            Map.entry("regels", Set.of("bericht")),
            Map.entry("regels.inbericht", Set.of("bericht", "regels")),
            Map.entry("regels.overstijgend", Set.of("bericht", "regels")),
            Map.entry("regels.lokaal", Set.of("bericht", "regels")),
            Map.entry(
                    "regels.boek",
                    Set.of("bericht", "regels", "regels.inbericht", "regels.overstijgend", "regels.lokaal")),
            Map.entry("contract", Set.of("bericht")),
            Map.entry("contract.kostprijs", Set.of("bericht", "contract")),
            Map.entry("ggk", Set.of("bericht")),
            Map.entry("register", Set.of("bericht", "ggk")),
            Map.entry("register.sql", Set.of("bericht", "ggk", "register")),
            Map.entry("antwoord", Set.of("bericht", "regels")),
            Map.entry("sjabloon", Set.of()),
            Map.entry("afrekening", Set.of("bericht", "contract", "register")),
            Map.entry(
                    "verslag",
                    Set.of(
                            "bericht",
                            "contract",
                            "afrekening",
                            "afrekening.simulatie",
                            "afrekening.maand",
                            "sjabloon")),
            Map.entry("afrekening.simulatie", Set.of("bericht", "contract", "register", "afrekening")),
            Map.entry("afrekening.maand", Set.of("bericht", "register", "afrekening")),
            Map.entry(
                    "straat",
                    Set.of(
                            "bericht",
                            "regels",
                            "regels.inbericht",
                            "regels.overstijgend",
                            "regels.lokaal",
                            "regels.boek",
                            "contract",
                            "register",
                            "antwoord",
                            "afrekening",
                            "afrekening.maand")),
            Map.entry("straat.herhaling", Set.of("bericht", "register", "straat")),
            Map.entry("straat.oorzaak", Set.of("register", "straat", "straat.herhaling")),
            Map.entry("straat.ggk", Set.of("bericht", "ggk", "regels", "register", "straat")),
            Map.entry("kanaal.ggk", Set.of("bericht", "ggk", "contract", "register", "straat", "straat.ggk", "kanaal")),
            Map.entry(
                    "kanaal",
                    Set.of(
                            "bericht",
                            "regels",
                            "regels.boek",
                            "contract",
                            "register",
                            "register.sql",
                            "straat",
                            "straat.herhaling",
                            "straat.oorzaak",
                            "kanaal.ggk")),
            Map.entry(
                    "opgave",
                    Set.of(
                            "bericht",
                            "regels",
                            "regels.overstijgend",
                            "contract",
                            "register",
                            "afrekening",
                            "opgave.rekenblad")),
            Map.entry("opgave.rekenblad", Set.of()),
            Map.entry("beheer", BEHEER),
            Map.entry("beheer.portaal", BEHEER),
            Map.entry("beheer.web", BEHEER),
            Map.entry("beheer.xml", Set.of("bericht", "register")),
            Map.entry("beheer.pagina", BEHEER),
            Map.entry("beheer.toegang", BEHEER),
            Map.entry("beheer.api", BEHEER),
            Map.entry("naspelen", Set.of("bericht", "ggk", "register", "straat", "straat.ggk", "kanaal", "kanaal.ggk")),
            Map.entry("gevallen", Set.of("bericht", "contract", "register", "register.sql", "straat", "kanaal")));

    static Stream<String> kamers() {
        return MAG_GEBRUIKEN.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("kamers")
    void usesOnlyTheRoomsItMay(String kamer) {
        noClasses()
                .that(staanIn(Set.of(kamer)))
                .should()
                .dependOnClassesThat(staanBuiten(kamer, MAG_GEBRUIKEN.get(kamer)))
                .check(ALLES);
    }

    @Test
    void everyPackageBelongsToARoom() {
        List<String> zonderKamer = ALLES.stream()
                .map(JavaClass::getPackageName)
                .filter(pakket ->
                        !pakket.equals("nl.berichtenstraat") && kamer(pakket).isEmpty())
                .distinct()
                .toList();
        assertThat(zonderKamer).isEmpty();
    }

    @Test
    void roomsDoNotUseEachOtherInACircle() {
        slices().matching("nl.berichtenstraat.(*)..").should().beFreeOfCycles().check(ALLES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> bronnen = Files.walk(Path.of("src/main/java"))) {
            List<Path> zonder = bronnen.filter(pad -> pad.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(map -> Files.notExists(map.resolve("package-info.java")))
                    .toList();
            assertThat(zonder).isEmpty();
        }
    }

    private static DescribedPredicate<JavaClass> staanIn(Set<String> kamers) {
        return describe(
                "stand in " + kamers,
                klasse -> klasse.getPackageName().startsWith(HUIS) && kamers.contains(kamer(klasse.getPackageName())));
    }

    private static DescribedPredicate<JavaClass> staanBuiten(String kamer, Set<String> toegestaan) {
        return describe(
                "are ours and stand outside " + kamer + " and " + toegestaan,
                klasse -> isVanOns(klasse)
                        && !kamer(klasse.getPackageName()).equals(kamer)
                        && !toegestaan.contains(kamer(klasse.getPackageName())));
    }

    private static boolean isVanOns(JavaClass klasse) {
        return (klasse.getPackageName() + ".").startsWith(HUIS);
    }

    /** The room of a package; empty for the top package and for a package that is in no room. */
    private static String kamer(String pakket) {
        return kamers().filter(kamer -> (pakket + ".").startsWith(HUIS + kamer + "."))
                .reduce("", (een, ander) -> ander.length() > een.length() ? ander : een);
    }
}
