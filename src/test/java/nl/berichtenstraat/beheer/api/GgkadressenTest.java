package nl.berichtenstraat.beheer.api;

import static nl.berichtenstraat.beheer.api.Partijen.AANBIEDER;
import static nl.berichtenstraat.beheer.api.Partijen.ANDERE_GEMEENTE;
import static nl.berichtenstraat.beheer.api.Partijen.BEHEERDER;
import static nl.berichtenstraat.beheer.api.Partijen.GEMEENTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.Zetklok;
import nl.berichtenstraat.register.Auditlog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What was exchanged with the GGk, for programs. */
class GgkadressenTest {

    private static final String REDEN = "{\"reden\":\"gebeld\"}";

    private final Zetklok klok = new Zetklok(Proefberichten.KLOK.instant());

    @TempDir
    Path map;

    private Apiproef proef;
    private String token;
    private long eerste;
    private long tweede;

    @BeforeEach
    void open() throws Exception {
        proef = new Apiproef(map, klok);
        token = proef.token(BEHEERDER);
        eerste = proef.ggk(Partijen.DORDRECHT, Partijen.ZORG, "referentie-1");
        tweede = proef.ggk(Partijen.ZWIJNDRECHT, Partijen.HULP, "referentie-2");
    }

    @AfterEach
    void sluit() {
        proef.close();
    }

    @Test
    void givesMessagesByPageNewestFirst() throws Exception {
        JsonNode pagina = proef.lees(token, "/api/v1/ggk?aantal=1");
        assertThat(pagina.path("berichten").get(0).path("bericht").asLong()).isEqualTo(tweede);

        JsonNode volgende = proef.lees(token, pagina.path("volgende").asString());
        assertThat(volgende.path("berichten").get(0).path("bericht").asLong()).isEqualTo(eerste);
        assertThat(volgende.path("volgende").isNull()).isTrue();
    }

    @Test
    void findsMessagesByWhatIsAskedFor() throws Exception {
        for (String vraag : new String[] {
            "gemeente=0505", "partner=98000001", "referentienummer=referentie-1", "stand=overgedragen&gemeente=0505"
        }) {
            assertThat(proef.lees(token, "/api/v1/ggk?" + vraag).path("berichten"))
                    .as(vraag)
                    .hasSize(1)
                    .allSatisfy(een -> assertThat(een.path("bericht").asLong()).isEqualTo(eerste));
        }
        assertThat(proef.lees(token, "/api/v1/ggk?aandacht=ja").path("berichten"))
                .isEmpty();
        assertThat(proef.haal(token, "/api/v1/ggk?stand=x").statusCode()).isEqualTo(400);
    }

    @Test
    void tellsByWhenAnAnswerMustCome() throws Exception {
        JsonNode bericht = proef.lees(token, "/api/v1/ggk/" + eerste);
        assertThat(bericht.path("termijn").path("uiterlijk").asString()).isEqualTo("2026-04-20");
        assertThat(bericht.path("termijn").path("stand").asString()).isEqualTo("lopend");

        klok.verder(Duration.ofDays(9));
        JsonNode termijnen = proef.lees(token, "/api/v1/ggk/termijnen?aantal=1");
        assertThat(termijnen.path("termijnen").get(0).path("stand").asString()).isEqualTo("te-laat");
        assertThat(termijnen.path("naleving")).hasSize(2);
        assertThat(proef.lees(token, termijnen.path("volgende").asString())
                        .path("termijnen")
                        .get(0)
                        .path("bericht")
                        .asLong())
                .isEqualTo(tweede);
        assertThat(proef.lees(proef.token(GEMEENTE), "/api/v1/ggk/termijnen").path("termijnen"))
                .hasSize(1);
        assertThat(proef.haal(token, "/api/v1/ggk/termijnen?van=2020-01-01").statusCode())
                .isEqualTo(400);
    }

    @Test
    void notesContactOutsideTheExchangeWithWhoAndWhy() throws Exception {
        klok.verder(Duration.ofDays(9));
        String inhoud = "{\"reden\":\"gebeld\",\"buitenKanaal\":true}";

        JsonNode bericht = Apiproef.json(proef.post(token, "/api/v1/ggk/" + eerste + "/afhandelen", inhoud));

        assertThat(bericht.path("termijn").path("stand").asString()).isEqualTo("besproken");
        assertThat(bericht.path("bericht").path("afhandeling").path("wie").asString())
                .isEqualTo(Apiproef.naam(BEHEERDER));
        assertThat(proef
                        .registers()
                        .lees(register -> register.audit().lees(Auditlog.Keuze.alles(), Optional.empty(), 100))
                        .stream()
                        .map(bewaard -> bewaard.regel().handeling()))
                .contains("ggk-buiten-kanaal");
    }

    @Test
    void offersAgainOnceAndSendsAsNewOnlyWhatCanBe() throws Exception {
        assertThat(proef.post(token, "/api/v1/ggk/" + eerste + "/nieuw", REDEN).statusCode())
                .isEqualTo(409);
        assertThat(proef.post(token, "/api/v1/ggk/" + eerste + "/zelfde", "{\"reden\":\" \"}")
                        .statusCode())
                .isEqualTo(400);

        JsonNode bericht = Apiproef.json(proef.post(token, "/api/v1/ggk/" + eerste + "/zelfde", REDEN));

        assertThat(bericht.path("bericht").path("stand").asString()).isEqualTo("wacht");
        assertThat(proef.post(token, "/api/v1/ggk/" + eerste + "/zelfde", REDEN).statusCode())
                .isEqualTo(409);
    }

    @Test
    void isForGemeentenAboutTheirOwnAndNotForAanbieders() throws Exception {
        assertThat(proef.haal(proef.token(AANBIEDER), "/api/v1/ggk").statusCode())
                .isEqualTo(403);
        assertThat(proef.haal(proef.token(AANBIEDER), "/api/v1/ggk/" + eerste).statusCode())
                .isEqualTo(403);
        assertThat(proef.haal(proef.token(ANDERE_GEMEENTE), "/api/v1/ggk/" + eerste)
                        .statusCode())
                .isEqualTo(404);
        assertThat(proef.lees(proef.token(GEMEENTE), "/api/v1/ggk").path("berichten"))
                .hasSize(1);
    }
}
