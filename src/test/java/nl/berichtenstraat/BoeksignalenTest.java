package nl.berichtenstraat;

import static nl.berichtenstraat.Boekproef.BAND;
import static nl.berichtenstraat.Boekproef.INSPANNING;
import static nl.berichtenstraat.Boekproef.MEER_UREN;
import static nl.berichtenstraat.Boekproef.STILLE_BAND;
import static nl.berichtenstraat.Boekproef.UREN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.berichtenstraat.Voorbeeldberichten.Regel;
import nl.berichtenstraat.straat.Oordeel;
import nl.berichtenstraat.straat.Uitkomst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the gemeente hears of the ledger: each thing once, and that it holds no more. */
class BoeksignalenTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 1);
    private static final LocalDate EINDE = LocalDate.of(2026, 12, 31);
    private static final YearMonth MAART = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = MAART.plusMonths(1);
    private static final YearMonth MEI = MAART.plusMonths(2);

    @TempDir
    private Path map;

    private Boekproef proef;

    @BeforeEach
    void open() {
        proef = new Boekproef(map, INSPANNING, BAND, STILLE_BAND, UREN, MEER_UREN);
    }

    @AfterEach
    void sluit() {
        proef.close();
    }

    @Test
    void tellsOnceThatAThresholdIsCrossedWhileItStaysSo() {
        wijsToe(INSPANNING, 120);

        Regel regel = declareer(MAART, INSPANNING, 100);
        assertThat(proef.signalen()).containsExactly("benutting-onder 1 2026-03");
        assertThat(proef.uitgaand("signalen")).hasSize(1);

        vervang(regel, 150);
        assertThat(proef.signalen()).containsExactly("benutting-onder 1 2026-03");
        assertThat(proef.uitgaand("signalen")).hasSize(1);
    }

    @Test
    void withdrawsWhatACorrectionBringsWithin() {
        wijsToe(INSPANNING, 120);
        Regel regel = declareer(MAART, INSPANNING, 100);

        vervang(regel, 500);

        assertThat(proef.signalen()).isEmpty();
        assertThat(proef.uitgaand("signalen")).hasSize(2).last().asString().contains("\"ingetrokken\"");
    }

    @Test
    void withdrawsAMonthThatIsCreditedAsAWhole() {
        wijsToe(INSPANNING, 120);
        Regel regel = declareer(MAART, INSPANNING, 100);

        assertThat(proef.declareer(proef.credit(regel))).isEqualTo(Uitkomst.GOEDGEKEURD);

        assertThat(proef.signalen()).isEmpty();
    }

    @Test
    void replacesBelowByAboveWhenMoreComes() {
        wijsToe(INSPANNING, 120);
        Regel regel = declareer(MAART, INSPANNING, 100);

        vervang(regel, 650);

        assertThat(proef.signalen()).containsExactly("benutting-boven 1 2026-03");
        assertThat(proef.uitgaand("signalen")).last().asString().contains("\"ingetrokken\"", "\"nieuw\"");
    }

    @Test
    void judgesAnewWhenTheAssignmentChanges() {
        wijsToe(INSPANNING, 120);
        declareer(MAART, INSPANNING, 500);
        assertThat(proef.signalen()).isEmpty();

        assertThat(proef.wijsToe(1, 1, INSPANNING, BEGIN, LocalDate.of(2026, 3, 20), 120, "07"))
                .isEqualTo(Uitkomst.GOEDGEKEURD);
        assertThat(proef.signalen()).contains("benutting-boven 1 2026-03");

        assertThat(proef.wijsToe(1, 1, INSPANNING, BEGIN, EINDE, 120, "07")).isEqualTo(Uitkomst.GOEDGEKEURD);
        assertThat(proef.signalen()).doesNotContain("benutting-boven 1 2026-03");
    }

    @Test
    void tellsOfABandOnlyAfterMonthsInARow() {
        wijsToe(BAND, 120);
        declareer(MAART, BAND, 100);
        assertThat(proef.signalen()).isEmpty();

        Regel april = declareer(APRIL, BAND, 100);
        assertThat(proef.signalen()).containsExactly("benutting-onder 1 2026-04");
        assertThat(proef.uitgaand("signalen")).hasSize(1);

        declareer(MEI, BAND, 100);
        assertThat(proef.signalen()).hasSize(1);
        assertThat(proef.uitgaand("signalen")).hasSize(1);

        vervang(april, 200);
        assertThat(proef.signalen())
                .as("April is within, and March and May stand alone")
                .isEmpty();
    }

    @Test
    void withdrawsARunOfTwoMonthsWhenTheFirstIsCorrected() {
        wijsToe(BAND, 120);
        Regel maart = declareer(MAART, BAND, 100);
        declareer(APRIL, BAND, 100);
        assertThat(proef.signalen()).hasSize(1);

        vervang(maart, 200);

        assertThat(proef.signalen()).isEmpty();
        assertThat(proef.uitgaand("signalen")).hasSize(2).last().asString().contains("\"ingetrokken\"");
    }

    @Test
    void withdrawsARunWhenTheFirstOfTwoMonthsIsCredited() {
        wijsToe(BAND, 120);
        Regel maart = declareer(MAART, BAND, 100);
        declareer(APRIL, BAND, 100);

        assertThat(proef.declareer(proef.credit(maart))).isEqualTo(Uitkomst.GOEDGEKEURD);

        assertThat(proef.signalen()).isEmpty();
    }

    @Test
    void saysNothingOfABandThatNobodyWantsToHearOf() {
        wijsToe(STILLE_BAND, 120);

        declareer(MAART, STILLE_BAND, 10);
        declareer(APRIL, STILLE_BAND, 10);

        assertThat(proef.signalen()).isEmpty();
    }

    @Test
    void namesTheProductOfTheSeriesThatFits() {
        wijsToe(UREN, 240);

        declareer(MAART, UREN, 800);

        assertThat(proef.signalen()).containsExactly("benutting-boven 1 2026-03");
        assertThat(proef.uitleg()).singleElement().asString().contains("Het product dat daarbij past is: " + MEER_UREN);
    }

    @Test
    void parksAMonthThatTheContractCoversNoMoreUntilOneDoes() {
        wijsToe(INSPANNING, 120);
        assertThat(proef.wijsToe(1, 2, INSPANNING, BEGIN, EINDE, 120)).isEqualTo(Uitkomst.GOEDGEKEURD);
        declareer(proef.regel(1, 1, INSPANNING, MAART, 500));
        Regel ander = declareer(proef.regel(1, 2, INSPANNING, MAART, 450));
        assertThat(proef.signalen()).isEmpty();

        proef.metContractVan();
        assertThat(proef.declareer(proef.credit(ander))).isEqualTo(Uitkomst.GOEDGEKEURD);
        assertThat(proef.signalen()).containsExactly("afrekening-geparkeerd 1 2026-03");
        assertThat(proef.uitleg()).singleElement().asString().contains("€ 500,00", "geen contract heeft product IN1");
        assertThat(afgerekend()).isEqualTo(95000);
        assertThat(proef.uitgaand("afrekening"))
                .last()
                .asString()
                .contains("<Geparkeerd>-45000</Geparkeerd>", "<Afgerekend>0</Afgerekend>");

        proef.metContractVan(INSPANNING);
        declareer(proef.regel(1, 2, INSPANNING, MAART, 400));

        assertThat(proef.signalen()).isEmpty();
        assertThat(afgerekend()).isEqualTo(90000);
        assertThat(proef.uitgaand("afrekening")).last().asString().contains("<Afgerekend>-5000</Afgerekend>");
    }

    @Test
    void settlesNothingOfAClaimWithoutContractThatTheStandardRejects() {
        wijsToe(INSPANNING, 120);
        proef.metContractVan();

        assertThat(proef.declareer(proef.regel(1, 1, INSPANNING, MAART, 500)).oordeel())
                .isEqualTo(Oordeel.AFGEKEURD);

        assertThat(proef.bevindingen()).containsExactly("TR418", "TR381");
        assertThat(afgerekend()).isZero();
        assertThat(proef.signalen()).isEmpty();
    }

    private long afgerekend() {
        return proef.boek().stream()
                .mapToLong(stand -> stand.regel().afgerekendCent())
                .sum();
    }

    private void wijsToe(String code, long minuten) {
        assertThat(proef.wijsToe(1, 1, code, BEGIN, EINDE, minuten))
                .as("%s", proef.bevindingen())
                .isEqualTo(Uitkomst.GOEDGEKEURD);
    }

    private Regel declareer(YearMonth maand, String code, long minuten) {
        return declareer(proef.regel(1, 1, code, maand, minuten));
    }

    private Regel declareer(Regel regel) {
        assertThat(proef.declareer(regel)).as("%s", proef.bevindingen()).isEqualTo(Uitkomst.GOEDGEKEURD);
        return regel;
    }

    /** Takes a line back and claims so much in its place. */
    private void vervang(Regel regel, long minuten) {
        Regel nieuw = proef.regel(1, 1, regel.code(), YearMonth.from(regel.begin()), minuten);
        assertThat(proef.declareer(proef.credit(regel), nieuw))
                .as("%s", proef.bevindingen())
                .isEqualTo(Uitkomst.GOEDGEKEURD);
    }
}
