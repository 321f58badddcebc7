package nl.berichtenstraat.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.berichtenstraat.afrekening.maand.Maandvoorbeeld;
import org.junit.jupiter.api.Test;

class MaandafrekeningpaginaTest {

    private final Maandafrekeningpagina pagina = new Maandafrekeningpagina();

    @Test
    void saysInDutchWhatIsSettledAndWhatAsksForAttention() {
        String tekst = pagina.van(Maandvoorbeeld.vol(2));

        assertThat(tekst)
                .contains("<title>Maandafrekening mei 2026</title>", "<html lang=\"nl\">")
                .contains("Nummer M00000000007, afgesloten op 15 juni 2026.")
                .contains("€\u00a01.276,62 voor mei 2026")
                .contains("april 2026 is niet gedeclareerd", "mei 2026 is niet gedeclareerd")
                .contains("2 cliëntmaanden zijn geparkeerd")
                .contains("Correcties op maart 2026", "Correcties op april 2026", "€\u00a0-123,45")
                .contains("maar IngediendBedrag is niet gelijk", "(Euro's)")
                .contains("<div>1000, product IB1 (02), 31 dagen</div>")
                .contains("<div>5000, product zonder code (02), 1 dag</div>")
                .contains("<div>9000, 12 dagen</div>");
    }

    @Test
    void saysOfEveryPartThatThereIsNothing() {
        assertThat(pagina.van(Maandvoorbeeld.leeg()))
                .contains("Voor mei 2026 is niets gedeclareerd.")
                .contains("zijn geen regels afgewezen.", "Er zijn geen correcties.", "Er is niets geparkeerd.")
                .contains("€\u00a00,00")
                .doesNotContain("let-op\" role");
    }

    @Test
    void namesAReasonOnceForAllThatWaitForIt() {
        assertThat(pagina.van(Maandvoorbeeld.vol(500)).split("<caption>Reden: geen contract heeft product IB3"))
                .hasSize(2);
    }

    @Test
    void needsNothingFromElsewhereAndRunsNothing() {
        assertThat(pagina.van(Maandvoorbeeld.vol(1)))
                .doesNotContainPattern(Pattern.compile("<script|<link|<img|https?://|onclick|@import"));
    }

    @Test
    void givesEveryCellOfATableAHeading() {
        String tekst = pagina.van(Maandvoorbeeld.vol(3));

        assertThat(tekst).doesNotContainPattern("<th(?![^>]*scope=)[ >]");
        assertThat(Pattern.compile("<table>\\s*<caption>")
                        .matcher(tekst)
                        .results()
                        .count())
                .isEqualTo(Pattern.compile("<table").matcher(tekst).results().count());
    }
}
