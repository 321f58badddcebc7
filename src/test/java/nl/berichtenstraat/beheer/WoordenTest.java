package nl.berichtenstraat.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Pogingstand;
import nl.berichtenstraat.register.Werkwoord;
import nl.berichtenstraat.straat.Bestemming;
import org.junit.jupiter.api.Test;

class WoordenTest {

    @Test
    void callsEveryMessageByItsNameWithItsNumber() {
        assertThat(Woorden.soort(Berichtsoort.WMO325)).isEqualTo("declaratie-antwoord (325)");
        assertThat(Woorden.uitgaand("wmo325")).isEqualTo("declaratie-antwoord (325)");
        assertThat(Arrays.stream(Berichtsoort.values()).map(Woorden::soort)).doesNotHaveDuplicates();
        assertThat(Woorden.uitgaand("fout")).isEqualTo("foutmelding");
    }

    @Test
    void usesNoWordOfTheProgramForWhatHappened() {
        assertThat(Woorden.uitkomst("deels")).isEqualTo("deels goedgekeurd");
        assertThat(Woorden.status(Berichtstatus.ONTVANGEN)).isEqualTo("wacht op verwerking");
        assertThat(Woorden.werkwoord(Werkwoord.VERWERKEN.name())).isEqualTo("opnieuw verwerken");
        assertThat(Woorden.poging(Pogingstand.GEWEIGERD.name())).isEqualTo("geweigerd");
        assertThat(Woorden.handeling("inhoud-bekeken")).isEqualTo("inhoud bekeken");
    }

    @Test
    void saysWhoGetsWhatGoesOut() {
        for (Bestemming bestemming : Bestemming.values()) {
            if (bestemming.isVoorAanbieder() && bestemming != Bestemming.FOUT) {
                assertThat(Woorden.weg(bestemming.naam())).isEqualTo("de aanbieder");
            }
        }
        assertThat(Woorden.weg("backoffice")).isEqualTo("de gemeente");
    }

    @Test
    void shortensAPseudonym() {
        assertThat(Woorden.kort("0123456789abcdef")).isEqualTo("01234567");
        assertThat(Woorden.kort("abc")).isEqualTo("abc");
    }
}
