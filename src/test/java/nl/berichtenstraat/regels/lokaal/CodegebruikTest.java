package nl.berichtenstraat.regels.lokaal;

import static nl.berichtenstraat.bericht.Voorbeelden.kop;
import static nl.berichtenstraat.bericht.Voorbeelden.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Antwoordbericht;
import nl.berichtenstraat.bericht.Bericht;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Client;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Stopbericht;
import nl.berichtenstraat.bericht.Voorbeelden;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Regelset;
import org.junit.jupiter.api.Test;

class CodegebruikTest {

    private static final Plaats ANTWOORD = Plaats.van("/Bericht/Antwoord", 9);

    @Test
    void namesTheProductAndTheReasonOfAStop() {
        Client client = new Client(new Bsn("999900006"), Optional.empty(), Plaats.van("/Bericht/Client", 5));
        Bericht bericht = new Stopbericht(kop(Berichtsoort.WMO307), client, List.of(stop().maak()));

        assertThat(Codegebruik.van(bericht))
                .extracting(Codegebruik::lijst, gebruik -> gebruik.plaats().element())
                .containsExactly(
                        tuple("productcategorie", "Product/Categorie"), tuple("reden-beeindiging", "RedenBeeindiging"));
    }

    @Test
    void namesTheReasonOfARejectionAndNothingOfAnInvestigation() {
        assertThat(Codegebruik.van(antwoord("1", Optional.of("3"))))
                .containsExactly(new Codegebruik("reden-afwijzing", "3", ANTWOORD.element("RedenAfwijzingVerzoek")));
        assertThat(Codegebruik.van(antwoord("2", Optional.empty()))).isEmpty();
    }

    @Test
    void signalsOnlyACodeThatIsNotValidWithTheListAndTheDay() {
        Codegebruik gebruik = new Codegebruik("reden-afwijzing", "3", ANTWOORD);

        assertThat(toets(new Codebeeld(gebruik, Voorbeelden.DAGTEKENING, true))).isEmpty();
        assertThat(toets(new Codebeeld(gebruik, Voorbeelden.DAGTEKENING, false)))
                .singleElement()
                .satisfies(bevinding -> {
                    assertThat(bevinding.keurtAf()).isFalse();
                    assertThat(bevinding.uitleg()).contains("Code 3", "01-09-2026", "reden-afwijzing");
                });
    }

    private static Antwoordbericht antwoord(String antwoord, Optional<String> reden) {
        return new Antwoordbericht(kop(Berichtsoort.WMO319), "REF", antwoord, reden, ANTWOORD);
    }

    private static List<Bevinding> toets(Codebeeld beeld) {
        return Regelset.<Codebeeld>leeg().met(new LC201()).toets(beeld);
    }
}
