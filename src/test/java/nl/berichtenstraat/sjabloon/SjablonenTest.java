package nl.berichtenstraat.sjabloon;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The frame of our pages. */
class SjablonenTest {

    private final String pagina = new Sjablonen().vul("pagina.jte", Map.of("titel", "Uren <b>&", "inhoud", (Content)
            uit -> uit.writeContent("<p>tekst</p>")));

    @Test
    void escapesWhatIsPutIn() {
        assertThat(pagina)
                .contains("<title>Uren &lt;b&gt;&amp;</title>")
                .contains("<h1>Uren &lt;b&gt;&amp;</h1>")
                .contains("<p>tekst</p>");
    }

    @Test
    void isAPageInDutchThatNeedsNothingFromElsewhere() {
        assertThat(pagina)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"nl\">")
                .doesNotContain("<script", "http:", "https:", "url(", "@import");
    }
}
