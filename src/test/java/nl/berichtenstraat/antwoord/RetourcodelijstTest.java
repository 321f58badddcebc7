package nl.berichtenstraat.antwoord;

import static nl.berichtenstraat.bericht.Berichtsoort.WMO306;
import static nl.berichtenstraat.bericht.Berichtsoort.WMO325;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RetourcodelijstTest {

    private final Retourcodelijst lijst = Retourcodelijst.lees();

    @Test
    void hasJustTheCodesOfTheSchema() throws IOException {
        assertThat(lijst.codes()).hasSize(59).isEqualTo(codesInSchema());
    }

    @Test
    void knowsWhichAnswerAndWhichRecordCarryACode() {
        Retourcode onbekendeStart = lijst.zoek("9063").orElseThrow();

        assertThat(onbekendeStart.isVoor(WMO306)).isTrue();
        assertThat(onbekendeStart.isVoor(WMO325)).isFalse();
        assertThat(onbekendeStart.isVoor("StartProduct")).isTrue();
        assertThat(onbekendeStart.isVoor("Client")).isFalse();
        assertThat(onbekendeStart.omschrijving()).endsWith("omdat geen eerder bericht ontvangen is.");
    }

    @Test
    void hasNoAnswerForCodesOnA325() {
        assertThat(lijst.zoek("9366").orElseThrow().antwoorden()).as("D09").isEmpty();
        assertThat(lijst.zoek("9367").orElseThrow().antwoorden()).as("D09").isEmpty();
    }

    @Test
    void doesNotKnowLocalCodes() {
        assertThat(lijst.zoek("LC01")).isEmpty();
    }

    private static Set<String> codesInSchema() throws IOException {
        try (InputStream bron = RetourcodelijstTest.class.getResourceAsStream("/xsd/iwmo-3.2/basisschema.xsd")) {
            String schema = new String(bron.readAllBytes(), StandardCharsets.UTF_8);
            int begin = schema.indexOf("name=\"LDT_RetourCode\"");
            String type = schema.substring(begin, schema.indexOf("</xs:simpleType>", begin));
            return Pattern.compile("enumeration value=\"(\\w+)\"")
                    .matcher(type)
                    .results()
                    .map((MatchResult gevonden) -> gevonden.group(1))
                    .collect(Collectors.toSet());
        }
    }
}
