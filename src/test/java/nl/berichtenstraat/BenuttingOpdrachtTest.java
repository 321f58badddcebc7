package nl.berichtenstraat;

import static nl.berichtenstraat.Boekproef.INSPANNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.berichtenstraat.Voorbeeldberichten.Regel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ledger of a register with two assignments, of which one was corrected. */
class BenuttingOpdrachtTest {

    private static final YearMonth MAART = YearMonth.of(2026, 3);

    @TempDir
    private Path map;

    private Path data;

    @BeforeEach
    void vul() {
        try (Boekproef proef = new Boekproef(map, INSPANNING)) {
            data = proef.data();
            proef.wijsToe(1, 1, INSPANNING, MAART.atDay(1), LocalDate.of(2026, 4, 30), 120);
            proef.wijsToe(2, 2, INSPANNING, MAART.atDay(1), LocalDate.of(2026, 12, 31), 120);
            Regel een = proef.regel(1, 1, INSPANNING, MAART, 465);
            proef.declareer(een, proef.regel(2, 2, INSPANNING, MAART, 500));
            proef.declareer(proef.credit(een), proef.regel(1, 1, INSPANNING, MAART, 310));
            proef.declareer(proef.regel(2, 2, INSPANNING, MAART.plusMonths(1), 500));
        }
    }

    @Test
    void showsATableWithTotalsAndNoPersonalData() {
        String tekst = toon();

        assertThat(tekst)
                .containsPattern("0505 +98000001 +[0-9a-f]{8} +1 +IN1 +2026-03 +531 +310 +310,00 +0,00 +465,00 +310,00"
                        + " +310,00 +310,00 +58,3 % +onder +proef/1")
                .containsPattern("samen +1310 +1.310,00 +0,00 +465,00 +1.310,00 +1.310,00 +1.310,00")
                .contains("3 regels.")
                .doesNotContain(Proefberichten.bsn(1), "Prognose");
    }

    @Test
    void showsOfAnAssignmentWhatToExpect() {
        assertThat(toon("--toewijzing", "1"))
                .contains("1 regel.", "Prognose van toewijzing 1 van gemeente 0505:")
                .containsPattern("minuten: 310 \\+ 310 / 31 x 30 =\\s+310 \\+ 300 = 610");
        assertThat(toon("--toewijzing", "2", "--maand", "2026-03"))
                .contains("1 regel.")
                .containsPattern("1.000\\s+/\\s+61");
        assertThat(toon("--toewijzing", "9")).contains("0 regels.").doesNotContain("Prognose");
    }

    @Test
    void showsEveryVersionWhenAskedFor() {
        JsonNode json = json("--toewijzing", "1", "--geschiedenis");

        assertThat(json.get("regels")
                        .valueStream()
                        .map(rij -> rij.get("toegekend").longValue()))
                .containsExactly(46500L, 31000L);
        assertThat(json.get("totalen").isNull()).isTrue();
        assertThat(json.get("prognoses").get(0).get("bedrag").longValue()).isEqualTo(61000);
        assertThat(toon("--toewijzing", "1", "--geschiedenis")).contains("2 versies.", "proef/1, 05-10-2026");
    }

    @Test
    void givesTheSameAsJson() {
        JsonNode json = json("--gemeente", "0505", "--aanbieder", "98000001");

        assertThat(json.get("regels").size()).isEqualTo(3);
        assertThat(json.get("totalen").get("afgerekend").longValue()).isEqualTo(131000);
        assertThat(json.get("prognoses").size()).isZero();
        assertThat(json("--gemeente", "0599").get("regels").size()).isZero();
    }

    @Test
    void refusesAFolderWithoutRegister() {
        assertThat(Berichtenstraat.voerUit(
                        "benutting", "--data", map.resolve("nergens").toString()))
                .isEqualTo(Berichtenstraat.ONBRUIKBAAR);
    }

    private String toon(String... opties) {
        String[] alles = Stream.concat(Stream.of("benutting", "--data", data.toString()), Arrays.stream(opties))
                .toArray(String[]::new);
        Opdrachtregel.Afloop afloop = Opdrachtregel.voerUit(alles);
        assertThat(afloop.code()).isZero();
        return afloop.uit();
    }

    private JsonNode json(String... opties) {
        return JsonMapper.shared()
                .readTree(toon(Stream.concat(Stream.of("--json"), Arrays.stream(opties))
                        .toArray(String[]::new)));
    }
}
