package nl.berichtenstraat.regels.overstijgend;

import static nl.berichtenstraat.bericht.Voorbeelden.BSN;
import static nl.berichtenstraat.bericht.Voorbeelden.client;
import static nl.berichtenstraat.bericht.Voorbeelden.declaratie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Clientbeeld;
import nl.berichtenstraat.regels.Declaratiebeeld;
import org.junit.jupiter.api.Test;

class DeclaratieTest {

    @Test
    void refusesADeclaratieNummerThatWasUsedBefore() {
        assertThat(codes(true, Optional.empty())).containsExactly("9333");
        assertThat(codes(false, Optional.empty())).isEmpty();
    }

    @Test
    void acceptsTheLatestMonthAgainAndAnyLaterOneButNothingBeforeIt() {
        assertThat(codes(false, Optional.of(YearMonth.of(2026, 2)))).isEmpty();
        assertThat(codes(false, Optional.of(YearMonth.of(2026, 7)))).isEmpty();
        assertThat(codes(false, Optional.of(YearMonth.of(2026, 8)))).isEmpty();
        assertThat(codes(false, Optional.of(YearMonth.of(2026, 9)))).containsExactly("8214");
        assertThat(codes(false, Optional.of(YearMonth.of(2027, 1)))).containsExactly("8214");
    }

    @Test
    void saysInWhichMonthForgottenCareBelongs() {
        Bevinding bevinding = toets(false, Optional.of(YearMonth.of(2026, 9))).get(0);

        assertThat(bevinding.uitleg()).contains("augustus 2026").contains("september 2026");
        assertThat(bevinding.plaats().pad()).isEqualTo("/Bericht/Declaratie/DeclaratiePeriode");
    }

    @Test
    void refusesAClientWithoutAssignmentWithoutNamingTheClient() {
        List<Bevinding> bevindingen = Toetsing323.CLIENT.toets(new Clientbeeld(client(BSN), false));

        assertThat(Beelden.codes(bevindingen)).containsExactly("8187");
        assertThat(bevindingen.get(0).uitleg()).doesNotContain(BSN.nummer());
        assertThat(Toetsing323.CLIENT.toets(new Clientbeeld(client(BSN), true))).isEmpty();
    }

    private static List<String> codes(boolean nummerBekend, Optional<YearMonth> laatste) {
        return Beelden.codes(toets(nummerBekend, laatste));
    }

    private static List<Bevinding> toets(boolean nummerBekend, Optional<YearMonth> laatste) {
        return Toetsing323.DECLARATIE.toets(new Declaratiebeeld(declaratie().maak(), nummerBekend, laatste));
    }
}
