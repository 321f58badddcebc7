package nl.berichtenstraat.beheer.api;

import static nl.berichtenstraat.Proefberichten.bsn;
import static nl.berichtenstraat.beheer.api.Partijen.BEHEERDER;
import static nl.berichtenstraat.beheer.api.Partijen.EIGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;
import nl.berichtenstraat.straat.Storing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Why messages fail, and what asks attention. */
class OorzaakadressenTest {

    @TempDir
    static Path map;

    private static Apiproef proef;
    private static String token;
    private static long geparkeerd;

    @BeforeAll
    static void open() throws Exception {
        proef = new Apiproef(map, Proefberichten.KLOK);
        token = proef.token(BEHEERDER);
        geparkeerd = proef.onderdelen()
                .ontvangst()
                .ontvang(new Herkomst("queue", "start.xml"), new ByteArrayInputStream(EIGEN.start("S1", bsn(1), 1001)));
        proef.onderdelen().verwerking().parkeer(geparkeerd, Storing.van(new IllegalStateException("geheim")));
        proef.registers()
                .inTransactie(register -> register.signalen()
                        .voegToe(
                                new Gemeentecode(Partijen.DORDRECHT),
                                new AgbCode(Partijen.ZORG),
                                new Signaal(
                                        Signaalsoort.START_ONTBREEKT,
                                        "1001",
                                        Optional.empty(),
                                        Optional.of(1001L),
                                        Optional.empty(),
                                        Optional.of("OP271"),
                                        "Er is nog geen start gemeld.",
                                        Optional.empty()),
                                LocalDate.of(2026, 4, 10)));
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    @Test
    void tellsWhyAMessageIsParkedAndWhomItHit() throws Exception {
        JsonNode lijst = proef.lees(token, "/api/v1/oorzaken").path("oorzaken");
        assertThat(lijst).hasSize(1);
        assertThat(lijst.get(0).path("soort").asString()).isEqualTo("storing");

        JsonNode oorzaak = proef.lees(
                token, "/api/v1/oorzaken/" + lijst.get(0).path("oorzaak").asLong());

        assertThat(oorzaak.path("geraakt").get(0).path("aanbieder").asString()).isEqualTo(Partijen.ZORG);
        JsonNode berichten = proef.lees(token, oorzaak.path("berichten").asString());
        assertThat(berichten.path("berichten").get(0).path("bericht").asLong()).isEqualTo(geparkeerd);
        assertThat(oorzaak.toString()).doesNotContain("geheim", bsn(1));
        assertThat(proef.lees(token, "/api/v1/oorzaken?open=nee").path("oorzaken"))
                .isEmpty();
        assertThat(proef.haal(token, "/api/v1/oorzaken/987654").statusCode()).isEqualTo(404);
        assertThat(proef.haal(token, "/api/v1/oorzaken?open=x").statusCode()).isEqualTo(400);
    }

    @Test
    void showsSignalsByWhatTheyAreAbout() throws Exception {
        JsonNode signaal = proef.lees(token, "/api/v1/signalen?soort=start-ontbreekt&toewijzing=1001&gemeente=0505")
                .path("signalen")
                .get(0);

        assertThat(signaal.path("regel").asString()).isEqualTo("OP271");
        assertThat(proef.lees(token, "/api/v1/signalen?soort=wachttijd").path("signalen"))
                .isEmpty();
        assertThat(proef.lees(token, "/api/v1/signalen?open=nee").path("signalen"))
                .isEmpty();
        assertThat(proef.haal(token, "/api/v1/signalen?soort=x").statusCode()).isEqualTo(400);
    }
}
