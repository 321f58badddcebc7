package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Command {@code regels} shows the rules of the standard and what enforces them. */
class RegelsOpdrachtTest {

    private static final int ALLE = 307;

    @Test
    void showsAllRulesByKindWithACountPerStatus() {
        Opdrachtregel.Afloop afloop = Opdrachtregel.voerUit("regels");
        assertThat(afloop.code()).isZero();
        assertThat(afloop.uit())
                .containsSubsequence("TR: ", "CD: ", "CS: ", "RS: ", "IV: ", "OP: ", "UP: ")
                .containsPattern("TR321 +3 +9321 +323 +gehandhaafd door TR321")
                .containsPattern("(?m)^samen +" + ALLE + "$");
    }

    @Test
    void fitsAScreenOfAHundredColumns() {
        assertThat(Opdrachtregel.voerUit("regels").uit().lines()).allMatch(regel -> regel.length() <= 100);
        assertThat(Opdrachtregel.voerUit("regels", "RS033").uit().lines()).allMatch(regel -> regel.length() <= 100);
    }

    @Test
    void showsTheRulesAskedForInFullAndNoOther() {
        Opdrachtregel.Afloop afloop = Opdrachtregel.voerUit("regels", "tr321", "OP003");
        assertThat(afloop.code()).isZero();
        assertThat(afloop.uit())
                .containsSubsequence("TR321", "in een 323:", "Prestatie.GeleverdVolume", "OP003", "niet-machinaal")
                .doesNotContain("TR322");
    }

    @Test
    void givesProgramsAllRulesWithTheirFields() {
        JsonNode regels = json();
        assertThat(regels)
                .hasSize(ALLE)
                .allSatisfy(regel -> assertThat(regel.propertyNames())
                        .contains("regel", "soort", "niveau", "berichten", "retourcode", "status", "eenheid", "reden"));
    }

    @Test
    void givesProgramsNumbersListsAndNothingForWhatIsAbsent() {
        JsonNode tr056 = json("TR056").get(0);
        assertThat(tr056.get("niveau").intValue()).isEqualTo(3);
        assertThat(tr056.get("berichten").valueStream().map(JsonNode::asString))
                .startsWith("WMO301")
                .hasSize(8);
        assertThat(tr056.get("retourcode").asString()).isEqualTo("9056");
        assertThat(tr056.get("eenheid").asString()).isEqualTo("TR056");
        JsonNode op003 = json("OP003").get(0);
        assertThat(List.of("niveau", "retourcode", "eenheid"))
                .allMatch(veld -> op003.get(veld).isNull());
        assertThat(op003.get("reden").asString()).isNotBlank();
        assertThat(Set.of("gehandhaafd", "niet-machinaal", "niet-van-toepassing"))
                .containsAll(json().valueStream()
                        .map(regel -> regel.get("status").asString())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TR999", "LC101"})
    void refusesACodeThatTheStandardDoesNotHave(String code) {
        assertThat(Opdrachtregel.voerUit("regels", "TR321", code).code()).isEqualTo(2);
    }

    private static JsonNode json(String... codes) {
        String[] opdracht = new String[codes.length + 2];
        opdracht[0] = "regels";
        opdracht[1] = "--json";
        System.arraycopy(codes, 0, opdracht, 2, codes.length);
        return JsonMapper.shared().readTree(Opdrachtregel.voerUit(opdracht).uit());
    }
}
