package nl.berichtenstraat.regels.boek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.bericht.Codelijsten;
import nl.berichtenstraat.bericht.Periode;
import org.junit.jupiter.api.Test;

class StelselTest {

    private static final LocalDate BEGIN = LocalDate.of(2023, 4, 3);
    private static final LocalDate WISSEL = LocalDate.of(2026, 7, 1);

    /** One rule from the beginning, one that is replaced halfway by another. */
    private static final Stelsel STELSEL = Stelsel.met(
            Codelijsten.meegeleverd(),
            List.of(
                    regel("TR001", BEGIN, Optional.empty()),
                    regel("TR002", BEGIN, Optional.of(WISSEL.minusDays(1))),
                    regel("TR003", WISSEL, Optional.empty())));

    @Test
    void appliesTheRulesThatAreInForceOnTheDayOfTheMessage() {
        assertThat(geldend(WISSEL.minusDays(1))).containsExactly("TR001", "TR002");
        assertThat(geldend(WISSEL)).containsExactly("TR001", "TR003");
    }

    @Test
    void appliesTheFirstRulesToAnOlderMessage() {
        assertThat(geldend(LocalDate.of(2019, 1, 1))).containsExactly("TR001", "TR002");
    }

    @Test
    void leavesRulesOfAContractAndTheSchemaToTheirOwnDates() {
        assertThat(STELSEL.geldendOp(BEGIN)).accepts("LC101", "XSD", "ROUTERING");
    }

    @Test
    void namesTheVersionsThatCountOnADay() {
        Map<String, LocalDate> lijsten = Map.of(
                "gemeenten", LocalDate.of(2026, 1, 1),
                "productcategorie", BEGIN,
                "reden-afwijzing", BEGIN,
                "reden-beeindiging", BEGIN,
                "reden-wijziging", LocalDate.of(2022, 4, 1),
                "verwijzer", BEGIN);
        assertThat(STELSEL.versies(WISSEL.minusDays(1))).isEqualTo(new Versies("iWmo 3.2", BEGIN, lijsten));
        assertThat(STELSEL.versies(WISSEL)).isEqualTo(new Versies("iWmo 3.2", WISSEL, lijsten));
        assertThat(STELSEL.versies(LocalDate.of(2019, 1, 1)).regels()).isEqualTo(BEGIN);
    }

    @Test
    void allRulesOfTheStandardAreInForceSinceItsRelease() {
        Stelsel stelsel = Stelsel.met(Codelijsten.meegeleverd());
        assertThat(Regellijst.lees())
                .extracting(Standaardregel::code)
                .allMatch(stelsel.geldendOp(BEGIN))
                .allMatch(stelsel.geldendOp(LocalDate.of(2030, 1, 1)));
        assertThat(stelsel.versies(WISSEL).regels()).isEqualTo(BEGIN);
    }

    private static List<String> geldend(LocalDate dag) {
        return List.of("TR001", "TR002", "TR003").stream()
                .filter(STELSEL.geldendOp(dag))
                .toList();
    }

    private static Standaardregel regel(String code, LocalDate van, Optional<LocalDate> tot) {
        return new Standaardregel(
                code,
                Regelsoort.TR,
                Optional.empty(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Periode.van(van, tot),
                "Een regel.");
    }
}
