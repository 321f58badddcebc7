package nl.berichtenstraat.beheer.api;

import static nl.berichtenstraat.Proefberichten.bsn;
import static nl.berichtenstraat.beheer.api.Partijen.AANBIEDER;
import static nl.berichtenstraat.beheer.api.Partijen.ANDERE_AANBIEDER;
import static nl.berichtenstraat.beheer.api.Partijen.SYSTEEM;
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

/** A declaratie of a spreadsheet. */
class RekenbladadresTest {

    private static final String BLAD = "/api/v1/rekenblad?maand=2026-03";
    private static final String RIJEN = "toewijzing;maand;minuten\n1;2026-03;60\n1;2026-04;60\n99;2026-03;30\n";

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
    void judgesEveryRowAndKeepsNothing() throws Exception {
        List<String> voor = proef.afdruk();
        JsonNode oordeel = Apiproef.json(proef.post(token, BLAD, RIJEN));

        assertThat(oordeel.path("rijen").asInt()).isEqualTo(3);
        assertThat(oordeel.path("goed").asInt()).isEqualTo(1);
        assertThat(oordeel.path("fout").asInt()).isEqualTo(2);
        assertThat(oordeel.path("regels").get(0).path("bedrag").asLong()).isEqualTo(6120);
        assertThat(oordeel.path("declaraties").get(0).path("totaal").asLong()).isEqualTo(6120);
        assertThat(proef.afdruk()).isEqualTo(voor);
    }

    @Test
    void makesADeclaratieThatPasses() throws Exception {
        HttpResponse<String> gemaakt = proef.post(token, BLAD + "&bericht=0505", RIJEN);
        assertThat(gemaakt.statusCode()).isEqualTo(200);
        assertThat(gemaakt.headers().firstValue("Content-Disposition").orElse(""))
                .doesNotContain(bsn(1));

        JsonNode proefuitslag = Apiproef.json(proef.post(token, "/api/v1/proefcontrole", gemaakt.body()));

        assertThat(proefuitslag.path("uitkomst").asString()).isEqualTo("goedgekeurd");
        assertThat(proefuitslag.path("bedragen").path("toegekend").asLong()).isEqualTo(6120);
    }

    @Test
    void takesTheFileOfAForm() throws Exception {
        String formulier = "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"uren.csv\"\r\n\r\n"
                + RIJEN + "\r\n--grens--\r\n";

        JsonNode oordeel = Apiproef.json(
                proef.post(token, BLAD, bytes(formulier), "Content-Type", "multipart/form-data; boundary=grens"));

        assertThat(oordeel.path("goed").asInt()).isEqualTo(1);
    }

    @Test
    void refusesAFormThatIsBroken() throws Exception {
        String kop =
                "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"uren.csv\"\r\n\r\n" + RIJEN;
        for (String formulier : List.of("", "--grens\r\n", kop, "--grens--\r\n", kop.replace("bestand", "ander"))) {
            HttpResponse<String> antwoord =
                    proef.post(token, BLAD, bytes(formulier), "Content-Type", "multipart/form-data; boundary=grens");
            assertThat(antwoord.statusCode()).as(formulier).isEqualTo(400);
        }
    }

    @Test
    void saysWhyASheetCannotBeUsed() throws Exception {
        for (String inhoud : List.of("", "geen kop\n1\n", "toewijzing;maand;minuten\n", "PK\u0003\u0004onzin")) {
            HttpResponse<String> antwoord = proef.post(token, BLAD, inhoud);
            assertThat(antwoord.statusCode()).as(inhoud).isIn(200, 422);
        }
        assertThat(proef.post(token, "/api/v1/rekenblad?maand=2026-12", RIJEN).statusCode())
                .isEqualTo(422);
        assertThat(proef.post(token, BLAD, new byte[20_000_001]).statusCode()).isEqualTo(413);
        assertThat(proef.post(token, "/api/v1/rekenblad", RIJEN).statusCode()).isEqualTo(400);
    }

    @Test
    void makesNothingForAnotherAanbieder() throws Exception {
        String ander = proef.token(ANDERE_AANBIEDER);
        JsonNode oordeel = Apiproef.json(proef.post(ander, BLAD, RIJEN));
        assertThat(oordeel.path("goed").asInt()).isZero();
        assertThat(oordeel.toString()).doesNotContain(Partijen.DORDRECHT, Partijen.ZORG);
        assertThat(proef.post(ander, BLAD + "&bericht=0505", RIJEN).statusCode())
                .isEqualTo(409);
        assertThat(proef.post(ander, BLAD + "&aanbieder=98000001", RIJEN).statusCode())
                .isEqualTo(403);
    }

    @Test
    void asksWhoMayKnowOfEverythingForWhomItIs() throws Exception {
        String alles = proef.token(SYSTEEM);
        HttpResponse<String> zonder = proef.post(alles, BLAD, RIJEN);
        assertThat(Apiproef.json(zonder).path("parameter").asString()).isEqualTo("aanbieder");
        assertThat(Apiproef.json(proef.post(alles, BLAD + "&aanbieder=98000001", RIJEN))
                        .path("goed")
                        .asInt())
                .isEqualTo(1);
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
