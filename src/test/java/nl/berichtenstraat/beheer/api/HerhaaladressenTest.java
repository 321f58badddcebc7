package nl.berichtenstraat.beheer.api;

import static nl.berichtenstraat.Proefberichten.bsn;
import static nl.berichtenstraat.beheer.api.Partijen.AANBIEDER;
import static nl.berichtenstraat.beheer.api.Partijen.BEHEERDER;
import static nl.berichtenstraat.beheer.api.Partijen.EIGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.berichtenstraat.Proefberichten;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Replays by API. */
class HerhaaladressenTest {

    private static final String HERHALINGEN = "/api/v1/herhalingen";

    @TempDir
    static Path map;

    private static Apiproef proef;
    private static String token;
    private static long bericht;

    @BeforeAll
    static void open() throws Exception {
        proef = new Apiproef(map, Proefberichten.KLOK);
        token = proef.token(BEHEERDER);
        proef.verwerk(EIGEN.toewijzing("T1", bsn(1), 1));
        bericht = proef.verwerk(EIGEN.declaratie("D1", bsn(1), 1));
        proef.verwerk(EIGEN.declaratie("D2", bsn(2), 77));
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    @Test
    void judgesChosenMessagesOnceMoreAndTellsWhatCameOfIt() throws Exception {
        HttpResponse<String> gemaakt = maak(
                "{\"werkwoord\":\"beoordelen\",\"keuze\":{\"soort\":\"WMO323\"}," + "\"reden\":\"nieuwe regels\"}");
        assertThat(gemaakt.statusCode()).isEqualTo(201);
        String adres = gemaakt.headers().firstValue("Location").orElseThrow();
        proef.herhaal();

        JsonNode stand = proef.lees(token, adres);

        assertThat(stand.path("herhaling").path("stand").asString()).isEqualTo("klaar");
        assertThat(stand.path("totaal").asLong()).isEqualTo(2);
        assertThat(stand.path("pogingen").path("gedaan").asLong()).isEqualTo(2);
        JsonNode pogingen = proef.lees(token, adres + "/pogingen?aantal=1");
        assertThat(pogingen.path("pogingen")).hasSize(1);
        assertThat(proef.lees(token, pogingen.path("volgende").asString()).path("pogingen"))
                .hasSize(1);
        assertThat(proef.lees(token, HERHALINGEN).path("herhalingen")).isNotEmpty();
        assertThat(proef.lees(token, adres + "/pogingen?stand=mislukt&veranderd=ja")
                        .path("pogingen"))
                .isEmpty();
    }

    @Test
    void replaysForRealExactlyWhatWasTriedOut() throws Exception {
        HttpResponse<String> beproefd = maak("{\"werkwoord\":\"bezorgen\",\"berichten\":[" + bericht
                + "],\"proef\":true,\"alleenAntwoord\":true,\"reden\":\"kwijt\"}");
        long nummer =
                Apiproef.json(beproefd).path("herhaling").path("herhaling").asLong();
        proef.herhaal();

        HttpResponse<String> echt = maak("{\"proefVan\":" + nummer + ",\"reden\":\"kwijt\"}");
        assertThat(echt.statusCode()).isEqualTo(201);
        assertThat(Apiproef.json(echt).path("herhaling").path("proefVan").asLong())
                .isEqualTo(nummer);
        proef.herhaal();

        assertThat(proef.lees(token, "/api/v1/berichten/" + bericht).path("pogingen"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void letsAReplayWaitGoOnAndStop() throws Exception {
        String adres = maak("{\"werkwoord\":\"beoordelen\",\"berichten\":[" + bericht
                        + "],\"gepauzeerd\":true,\"reden\":\"rustig aan\"}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(stand(proef.haal(token, adres))).isEqualTo("gepauzeerd");
        String reden = "{\"reden\":\"daarom\"}";
        assertThat(stand(proef.post(token, adres + "/hervat", reden))).isEqualTo("lopend");
        assertThat(stand(proef.post(token, adres + "/pauze", reden))).isEqualTo("gepauzeerd");
        assertThat(stand(proef.post(token, adres + "/stop", reden))).isEqualTo("gestopt");
        assertThat(proef.post(token, adres + "/hervat", reden).statusCode()).isEqualTo(409);
        assertThat(proef.post(token, adres + "/stop", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void namesWhatCannotBeUsed() throws Exception {
        Map<String, String> fouten = Map.of(
                "{\"werkwoord\":\"bezorgen\",\"berichten\":[1]}", "reden",
                "{\"berichten\":[1],\"reden\":\"x\"}", "werkwoord",
                "{\"werkwoord\":\"BEZORGEN\",\"berichten\":[1],\"reden\":\"x\"}", "werkwoord",
                "{\"werkwoord\":\"bezorgen\",\"berichten\":\"1\",\"reden\":\"x\"}", "berichten",
                "{\"werkwoord\":\"bezorgen\",\"berichten\":[1.5],\"reden\":\"x\"}", "berichten",
                "{\"werkwoord\":\"bezorgen\",\"keuze\":{\"gemeente\":\"x\"},\"reden\":\"x\"}", "gemeente",
                "{\"werkwoord\":\"bezorgen\",\"keuze\":{\"bsn\":\"x\"},\"reden\":\"x\"}", "bsn",
                "{\"werkwoord\":\"bezorgen\",\"keuze\":[],\"reden\":\"x\"}", "keuze",
                "{\"werkwoord\":\"bezorgen\",\"batch\":99999999999,\"berichten\":[1],\"reden\":\"x\"}", "batch");
        for (Map.Entry<String, String> fout : fouten.entrySet()) {
            HttpResponse<String> antwoord = maak(fout.getKey());
            assertThat(antwoord.statusCode()).as(fout.getKey()).isEqualTo(400);
            assertThat(Apiproef.json(antwoord).path("parameter").asString())
                    .as(fout.getKey())
                    .isEqualTo(fout.getValue());
        }
        for (String verzoek : List.of(
                "{\"werkwoord\":\"bezorgen\",\"reden\":\"x\"}",
                "{\"werkwoord\":\"bezorgen\",\"berichten\":[1],\"keuze\":{\"oorzaak\":1},\"reden\":\"x\"}",
                "{\"werkwoord\":\"bezorgen\",\"berichten\":[1],\"batch\":0,\"reden\":\"x\"}")) {
            assertThat(maak(verzoek).statusCode()).as(verzoek).isEqualTo(400);
        }
        assertThat(maak("{\"werkwoord\":\"bezorgen\",\"berichten\":[987654],\"reden\":\"x\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(maak("{\"proefVan\":987654,\"reden\":\"x\"}").statusCode()).isEqualTo(404);
        assertThat(proef.haal(token, HERHALINGEN + "/987654").statusCode()).isEqualTo(404);
    }

    @Test
    void isNotForAanbieders() throws Exception {
        assertThat(proef.haal(proef.token(AANBIEDER), HERHALINGEN).statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> maak(String inhoud) throws Exception {
        return proef.post(token, HERHALINGEN, inhoud);
    }

    private static String stand(HttpResponse<String> antwoord) {
        return Apiproef.json(antwoord).path("herhaling").path("stand").asString();
    }
}
