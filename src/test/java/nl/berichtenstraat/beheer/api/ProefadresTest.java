package nl.berichtenstraat.beheer.api;

import static nl.berichtenstraat.Proefberichten.bsn;
import static nl.berichtenstraat.beheer.api.Partijen.AANBIEDER;
import static nl.berichtenstraat.beheer.api.Partijen.ANDERE_AANBIEDER;
import static nl.berichtenstraat.beheer.api.Partijen.EIGEN;
import static nl.berichtenstraat.beheer.api.Partijen.LEZER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Trying a message out. */
class ProefadresTest {

    private static final String PROEF = "/api/v1/proefcontrole";

    @TempDir
    static Path map;

    private static Apiproef proef;
    private static String token;

    @BeforeAll
    static void open() throws Exception {
        proef = Apiproef.metLevering(map);
        token = proef.token(AANBIEDER);
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    @Test
    void tellsWhatADeclarationWouldComeToAndKeepsNothingOfIt() throws Exception {
        byte[] declaratie = EIGEN.declaratie("D1", bsn(1), 1);
        List<String> voor = proef.afdruk();

        JsonNode uitslag = Apiproef.json(proef.post(token, PROEF, declaratie));

        assertThat(uitslag.path("uitkomst").asString()).isEqualTo("goedgekeurd");
        assertThat(uitslag.path("bedragen").toString())
                .isEqualTo("{\"ingediend\":6120,\"afgewezen\":0,\"toegekend\":6120}");
        assertThat(uitslag.path("uitgaand").toString()).contains("wmo325", "afrekening");
        assertThat(proef.afdruk()).isEqualTo(voor);
        JsonNode echt = Apiproef.json(proef.post(token, "/api/v1/berichten", declaratie));
        assertThat(echt.path("uitkomst").asString()).isEqualTo("goedgekeurd");
    }

    @Test
    void tellsWhatIsWrong() throws Exception {
        JsonNode uitslag = Apiproef.json(proef.post(token, PROEF, EIGEN.declaratie("D2", bsn(2), 77)));

        assertThat(uitslag.path("uitkomst").asString()).isEqualTo("afgekeurd");
        assertThat(uitslag.path("aantalBevindingen").asLong()).isPositive();
        assertThat(uitslag.path("bevindingen").get(0).path("retourcode").asString())
                .isNotBlank();
        assertThat(uitslag.path("bedragen").path("toegekend").asLong(-1)).isZero();
    }

    @Test
    void givesTheAnswerThatWouldGoOut() throws Exception {
        HttpResponse<String> antwoord = proef.post(token, PROEF + "?antwoord=ja", EIGEN.declaratie("D3", bsn(1), 1));

        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/xml");
        assertThat(antwoord.body()).contains("DeclaratieAntwoord").contains("D3");
    }

    @Test
    void givesNoAnswerWhenNoneWouldGoOut() throws Exception {
        assertThat(proef.post(token, PROEF + "?antwoord=ja", "<onzin/>").statusCode())
                .isEqualTo(204);
    }

    @Test
    void refusesAMessageOfAnotherAndTellsNothingOfIt() throws Exception {
        HttpResponse<String> antwoord =
                proef.post(proef.token(ANDERE_AANBIEDER), PROEF, EIGEN.declaratie("D4", bsn(1), 1));

        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.body()).doesNotContain("D4", "98000001");
        assertThat(proef.post(proef.token(LEZER), PROEF, "<x/>").statusCode()).isEqualTo(403);
    }

    @Test
    void judgesHostileInputAsAFault() throws Exception {
        String bom = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"" + "x".repeat(1000)
                + "\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]><a>&d;&d;</a>";
        for (String inhoud : List.of("", "onzin", bom, "\u0000\u0001", "{\"a\":1}")) {
            JsonNode uitslag = Apiproef.json(proef.post(token, PROEF, inhoud.getBytes(StandardCharsets.UTF_8)));
            assertThat(uitslag.path("uitkomst").asString()).isEqualTo("fout");
        }
        assertThat(Apiproef.json(proef.post(token, PROEF, new byte[5 << 20]))
                        .path("uitkomst")
                        .asString())
                .isEqualTo("fout");
    }

    @Test
    void refusesParametersThatItDoesNotKnow() throws Exception {
        for (String vraag : List.of("?antwoord=misschien", "?antwoord=ja&antwoord=ja", "?proef=ja")) {
            HttpResponse<String> antwoord = proef.post(token, PROEF + vraag, "<x/>");
            assertThat(antwoord.statusCode()).as(vraag).isEqualTo(400);
            assertThat(Apiproef.json(antwoord).path("parameter").asString()).isIn("antwoord", "proef");
        }
    }
}
