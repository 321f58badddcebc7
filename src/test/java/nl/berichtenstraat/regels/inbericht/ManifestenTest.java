package nl.berichtenstraat.regels.inbericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of level 2 stands in the manifest of each of its messages, and no other rule does. */
class ManifestenTest {

    private static final Map<String, List<Regel<?>>> MANIFESTEN = Map.of(
            "301", Regels301.IN_BERICHT.regels(),
            "305", Regels305.IN_BERICHT.regels(),
            "307", Regels307.IN_BERICHT.regels(),
            "315", Regels315.IN_BERICHT.regels(),
            "317", Regels317.IN_BERICHT.regels(),
            "319", Regels319.IN_BERICHT.regels(),
            "323", Regels323.regels(),
            "325", Regels325.regels());

    @Test
    void listsFiftyEightRulesForEightMessages() throws IOException {
        assertThat(lijst()).hasSize(58);
        assertThat(perBericht().keySet()).isEqualTo(MANIFESTEN.keySet());
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void namesEveryRuleOfTheStandardForTheMessageAndNoOther(String bericht) throws IOException {
        Set<String> codes = MANIFESTEN.get(bericht).stream().map(Regel::code).collect(Collectors.toSet());
        assertThat(codes).isEqualTo(perBericht().get(bericht));
    }

    @Test
    void namesEachClassByItsCodeAndAnswersWithTheCodeOfLevelTwo() {
        assertThat(MANIFESTEN.values().stream().flatMap(Collection::stream)).allSatisfy(regel -> {
            assertThat(regel.getClass().getSimpleName()).isEqualTo(regel.code());
            assertThat(regel.niveau()).isEqualTo(Controleniveau.IN_BERICHT);
            assertThat(regel.retourcode()).contains(Bevinding.TECHNISCH_AFGEKEURD);
        });
    }

    static Stream<String> berichten() {
        return MANIFESTEN.keySet().stream().sorted();
    }

    private static Map<String, Set<String>> perBericht() throws IOException {
        Map<String, Set<String>> codes = new TreeMap<>();
        lijst().forEach(rij -> Arrays.stream(rij[1].split(" "))
                .forEach(bericht ->
                        codes.computeIfAbsent(bericht, b -> new TreeSet<>()).add(rij[0])));
        return codes;
    }

    private static List<String[]> lijst() throws IOException {
        try (InputStream in = ManifestenTest.class.getResourceAsStream("/regels/niveau2.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(regel -> regel.split(";"))
                    .toList();
        }
    }
}
