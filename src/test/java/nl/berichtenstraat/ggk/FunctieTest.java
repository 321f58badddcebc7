package nl.berichtenstraat.ggk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Gemeentecode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctieTest {

    @ParameterizedTest
    @CsvSource({
        "WMO301, gemeente, Di01, WMO302, ''",
        "WMO302, aanbieder, Du01, '', WMO301",
        "WMO305, aanbieder, Di01, WMO306, ''",
        "WMO306, gemeente, Du01, '', WMO305",
        "WMO307, aanbieder, Di01, WMO308, ''",
        "WMO308, gemeente, Du01, '', WMO307",
        "WMO315, aanbieder, Di01, WMO316, ''",
        "WMO316, gemeente, Du01, '', WMO315",
        "WMO317, aanbieder, Di01, WMO318, ''",
        "WMO318, gemeente, Du01, '', WMO317",
        "WMO319, gemeente, Di01, WMO320, ''",
        "WMO320, aanbieder, Du01, '', WMO319",
        "WMO323, aanbieder, Di01, WMO325, ''",
        "WMO325, gemeente, Du01, '', WMO323",
    })
    void saysWhoSendsItInWhichEnvelope(String naam, String zender, String envelop, String antwoord, String vraag) {
        Functie functie = Functie.van(naam).orElseThrow();
        assertThat(functie.naam()).isEqualTo(naam);
        assertThat(functie.zendtGemeente()).isEqualTo(zender.equals("gemeente"));
        assertThat(functie.envelop().code()).isEqualTo(envelop);
        assertThat(functie.antwoord().map(Functie::naam).orElse("")).isEqualTo(antwoord);
        assertThat(functie.beantwoordt().map(Functie::naam).orElse("")).isEqualTo(vraag);
    }

    @ParameterizedTest
    @EnumSource(Berichtsoort.class)
    void hasAFunctionForEveryMessageType(Berichtsoort soort) {
        assertThat(Functie.van(new Functie(soort).naam())).contains(new Functie(soort));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WMO399", "wmo301", "WMO301-0302", "JW301"})
    void knowsNoOther(String naam) {
        assertThat(Functie.van(naam)).isEmpty();
    }

    @Test
    void writesVersionsInFourDigits() {
        Functie functie = Functie.van("WMO305").orElseThrow();
        assertThat(functie.versie()).isEqualTo("0003");
        assertThat(functie.subversie()).isEqualTo("0002");
        assertThat(functie.details()).isEqualTo("WMO305-00030002");
    }

    @Test
    void goesInAnotherEnvelopeWhenThatWasAgreed() {
        Aansluiting aansluiting = new Aansluiting(
                new Gemeentecode("9901"),
                new Systeem("9901", "VoorbeeldWmo", Optional.empty(), Optional.empty()),
                "0001",
                "0000",
                Map.of("WMO325", Berichtcode.DI01),
                Aansluiting.STANDAARD_FOUTCODE,
                false,
                Aansluiting.Limieten.STANDAARD);
        assertThat(Functie.van("WMO325").orElseThrow().envelop(aansluiting)).isEqualTo(Berichtcode.DI01);
        assertThat(Functie.van("WMO306").orElseThrow().envelop(aansluiting)).isEqualTo(Berichtcode.DU01);
    }
}
