package nl.berichtenstraat.beheer.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.Straatproef;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.straat.herhaling.Herhaler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HerhaalpaginasTest {

    private static final Proefberichten BERICHTEN = Proefberichten.dordrecht();
    private static final String BEHEERDER = "beheerder";

    @TempDir
    private Path map;

    private Straatproef straat;
    private Paginaproef paginas;
    private Herhaler herhaler;

    @BeforeEach
    void open() {
        straat = new Straatproef(Opslag.SQLITE, map, Proefberichten.VANDAAG);
        paginas = new Paginaproef(
                map,
                straat.registers(),
                Clientsleutels.voor(straat.registers(), map.resolve("clientsleutel.geheim")),
                straat.klok());
        herhaler = new Herhaler(
                straat.registers(),
                straat.verwerking(),
                straat.klok(),
                fout -> fout.getClass().getSimpleName());
    }

    @AfterEach
    void sluit() {
        paginas.close();
        straat.close();
    }

    @Test
    void fillsInTheMessageItIsCalledWith() throws Exception {
        assertThat(haal("/herhalingen").body()).contains("nog niets herhaald");
        assertThat(haal("/herhalingen/nieuw?bericht=12").body())
                .contains("Bericht <strong>12</strong>", "name=\"bericht\" value=\"12\"")
                .doesNotContain("Ontvangen vanaf", "<textarea");
        assertThat(haal("/herhalingen/nieuw?oorzaak=3").body())
                .contains("href=\"/oorzaken/3\"", "name=\"oorzaak\" value=\"3\"")
                .doesNotContain("Ontvangen vanaf");
        assertThat(haal("/herhalingen/nieuw").body()).contains("Ontvangen vanaf", "<textarea");
        assertThat(haal("/herhalingen/12").statusCode()).isEqualTo(404);
    }

    @Test
    void triesFirstAndThenDoesIt() throws Exception {
        long id = straat.parkeer(BERICHTEN.toewijzing("T1", Proefberichten.bsn(1), 11));

        String proef = naar(zend("/herhalingen", "werkwoord", "verwerken", "status", "geparkeerd", "reden", "<b>kan"));
        assertThat(haal(proef).body()).contains("data-ververs=\"2000\"", "&lt;b&gt;kan");
        herhaler.neem();
        assertThat(haal(proef).body())
                .contains("geparkeerd</td><td>goedgekeurd", "Nu echt uitvoeren", "href=\"/berichten/" + id + "\"")
                .doesNotContain("data-ververs");
        assertThat(status(id)).isEqualTo(Berichtstatus.GEPARKEERD);

        assertThat(haal(proef).body()).as("all of it is seen as it will be").doesNotContain("De proef gaat in delen");
        String echt = naar(zend(proef + "/uitvoeren", "reden", "nu echt"));
        herhaler.neem();
        assertThat(status(id)).isEqualTo(Berichtstatus.VERWERKT);
        assertThat(haal(echt).body()).contains("Gemaakt van proef").doesNotContain("Nu echt uitvoeren");
        assertThat(haal("/herhalingen").body()).contains("opnieuw verwerken (proef)");
    }

    @Test
    void saysThatATrialInPartsDoesNotSeeEverything() throws Exception {
        straat.parkeer(BERICHTEN.toewijzing("T1", Proefberichten.bsn(1), 1001));
        straat.parkeer(BERICHTEN.start("S1", Proefberichten.bsn(1), 1001));

        String proef = naar(
                zend("/herhalingen", "werkwoord", "verwerken", "status", "geparkeerd", "reden", "kan", "batch", "1"));

        assertThat(haal(proef).body()).contains("De proef gaat in delen van 1 bericht.");
    }

    @Test
    void pausesGoesOnAndStops() throws Exception {
        straat.parkeer(BERICHTEN.toewijzing("T1", Proefberichten.bsn(1), 11));
        String pad = naar(zend("/herhalingen", "werkwoord", "verwerken", "bericht", "1", "reden", "kan weer"));

        naar(zend(pad + "/pauzeren", "reden", "even wachten"));
        assertThat(haal(pad).body()).contains("Verdergaan", "gepauzeerd");
        naar(zend(pad + "/hervatten", "reden", "nu wel"));
        naar(zend(pad + "/stoppen", "reden", "toch niet"));
        assertThat(haal(pad).body()).contains("gestopt").doesNotContain("Verdergaan", "Pauzeren");
        assertThat(zend(pad + "/hervatten", "reden", "toch wel").statusCode()).isEqualTo(409);
        assertThat(zend(pad + "/stoppen").statusCode()).isEqualTo(400);
    }

    @Test
    void takesSettingsForWhoKnowsThemAndWaitsWhenAsked() throws Exception {
        straat.parkeer(BERICHTEN.toewijzing("T1", Proefberichten.bsn(1), 11));
        String pad = naar(zend(
                "/herhalingen",
                "werkwoord",
                "verwerken",
                "bericht",
                "1",
                "vast",
                "ja",
                "batch",
                "5",
                "tegelijk",
                "2",
                "gepauzeerd",
                "ja",
                "reden",
                "rustig aan"));
        assertThat(haal(pad).body()).contains("gepauzeerd", "Verdergaan");

        HttpResponse<String> teVeel = zend(
                "/herhalingen", "werkwoord", "verwerken", "bericht", "1", "vast", "ja", "batch", "5000", "reden", "x");
        assertThat(teVeel.statusCode()).isEqualTo(400);
        assertThat(teVeel.body()).contains("1 tot 1000", "value=\"5000\"", "Bericht <strong>1</strong>");
        assertThat(zend("/herhalingen", "werkwoord", "verwerken", "bericht", "1", "batch", "veel", "reden", "x")
                        .body())
                .contains("een getal");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasFilledIn() throws Exception {
        HttpResponse<String> zonderKeuze = zend("/herhalingen", "werkwoord", "verwerken", "reden", "mijn reden");
        assertThat(zonderKeuze.statusCode()).isEqualTo(400);
        assertThat(zonderKeuze.body()).contains("Kies welke berichten", "mijn reden");

        assertThat(zend("/herhalingen", "werkwoord", "verwerken", "bericht", "4711", "reden", "x")
                        .body())
                .contains("bestaan niet");
        assertThat(zend("/herhalingen", "werkwoord", "verwerken", "bericht", "een", "reden", "x")
                        .body())
                .contains("geen berichtnummer");
        assertThat(zend("/herhalingen", "werkwoord", "verwerken", "van", "gisteren", "reden", "x")
                        .body())
                .contains("geen datum");
        assertThat(zend("/herhalingen", "werkwoord", "verwerken", "status", "geparkeerd")
                        .body())
                .contains("Geef een reden op");
    }

    @Test
    void isForWhoMayReplayOnly() throws Exception {
        for (String wie : new String[] {"lezer", "0505", "98000001"}) {
            assertThat(paginas.haal(wie, "/herhalingen").statusCode()).isEqualTo(403);
            assertThat(paginas.zend(wie, "/herhalingen", "werkwoord", "verwerken", "bericht", "1", "reden", "x")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private HttpResponse<String> haal(String pad) throws Exception {
        return paginas.haal(BEHEERDER, pad);
    }

    private HttpResponse<String> zend(String pad, String... velden) throws Exception {
        return paginas.zend(BEHEERDER, pad, velden);
    }

    private static String naar(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(303);
        return antwoord.headers().firstValue("Location").orElseThrow();
    }

    private Berichtstatus status(long id) {
        return straat.lees(
                register -> register.berichten().bericht(id).orElseThrow().status());
    }
}
