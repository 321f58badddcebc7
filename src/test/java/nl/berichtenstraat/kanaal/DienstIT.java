package nl.berichtenstraat.kanaal;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.kanaal.Wederpartij.Post;
import nl.berichtenstraat.straat.Bestemming;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The service on its embedded defaults, with all three ways in and the queues as the way out. */
class DienstIT {

    @RegisterExtension
    static final Logvangst LOG = new Logvangst();

    @TempDir
    static Path map;

    private static final Proefberichten BERICHTEN = Proefberichten.dordrecht();
    private static Proefdienst dienst;
    private static Wederpartij wederpartij;

    @BeforeAll
    static void start() throws Exception {
        Path wachtwoord = Files.writeString(map.resolve("wachtwoord"), "geheim van de proef\n");
        String luister = "tcp://127.0.0.1:" + Poorten.vrij();
        dienst = Proefdienst.start(
                map.resolve("data met spatie"),
                "broker.embedded.listen",
                luister,
                "broker.user",
                "proef",
                "broker.password-file",
                wachtwoord.toString());
        wederpartij = new Wederpartij(luister, "proef", "geheim van de proef").luister();
    }

    @AfterAll
    static void stop() throws Exception {
        wederpartij.close();
        dienst.close();
    }

    @Test
    void sendsOnUnchangedWhatComesByFolder() throws Exception {
        byte[] toewijzing = BERICHTEN.toewijzing("MAP1", bsn(1), 101);

        dienst.leg("toewijzing.xml", toewijzing);

        Post post = wachtOp(Bestemming.TOEWIJZING, "MAP1");
        assertThat(post.inhoud()).isEqualTo(new String(toewijzing, StandardCharsets.UTF_8));
        assertThat(post.soort()).isEqualTo("wmo301");
        assertThat(post.groep()).isEqualTo("0505-98000001");
        geduld().untilAsserted(() -> {
            assertThat(dienst.in().resolve("toewijzing.xml")).doesNotExist();
            assertThat(dienst.ontvangen()).anyMatch(naam -> naam.endsWith("-toewijzing.xml"));
        });
    }

    @Test
    void takesTheSameFileAgainWhenItIsPutBack() throws Exception {
        byte[] start = BERICHTEN.start("MAP3", bsn(2), 102);
        dienst.post(BERICHTEN.toewijzing("MAP2", bsn(2), 102));
        dienst.leg("nog-eens.xml", start);
        wachtOp(Bestemming.RETOUR, "MAP3");
        geduld().until(() -> dienst.ontvangen().stream().anyMatch(naam -> naam.endsWith("-nog-eens.xml")));

        dienst.leg("nog-eens.xml", start);

        geduld().until(() -> wederpartij.ontvangen(Bestemming.RETOUR, "MAP3").size() == 2);
    }

    @Test
    void answersWhatComesByQueue() throws Exception {
        wederpartij.zend(BERICHTEN.toewijzing("RIJ1", bsn(3), 103));
        wachtOp(Bestemming.TOEWIJZING, "RIJ1");
        wederpartij.zend(new String(BERICHTEN.start("RIJ2", bsn(3), 103), StandardCharsets.UTF_8));

        assertThat(wachtOp(Bestemming.RETOUR, "RIJ2").soort()).isEqualTo("wmo306");
    }

    @Test
    void settlesADeclaration() throws Exception {
        dienst.post(BERICHTEN.toewijzing("DEC1", bsn(4), 104));
        dienst.post(BERICHTEN.declaratie("DEC2", bsn(4), 104));

        assertThat(wachtOp(Bestemming.DECLARATIEANTWOORD, "DEC2").soort()).isEqualTo("wmo325");
        assertThat(wachtOp(Bestemming.AFREKENING, "DEC2").inhoud()).contains("6120");
    }

    @Test
    void returnsARejectedAssignmentToTheBackOffice() throws Exception {
        byte[] onbekendProduct = new String(BERICHTEN.toewijzing("BO1", bsn(5), 105), StandardCharsets.UTF_8)
                .replace("IB1", "ZZ9")
                .getBytes(StandardCharsets.UTF_8);

        dienst.post(onbekendProduct);

        assertThat(wachtOp(Bestemming.BACKOFFICE, "BO1").soort()).isEqualTo("wmo302");
    }

    @Test
    void tellsTheOutcomeToTheCaller() throws Exception {
        byte[] toewijzing = BERICHTEN.toewijzing("HTTP1", bsn(6), 106);

        HttpResponse<String> antwoord = dienst.post(toewijzing);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(antwoord.body()).contains("\"uitkomst\" : \"goedgekeurd\"", "\"identificatie\" : \"HTTP1\"");
        String plaats = antwoord.headers().firstValue("Location").orElseThrow();
        assertThat(dienst.haal(plaats).body()).isEqualTo(antwoord.body());
        HttpResponse<String> uitgaand = dienst.haal(uitgaand(antwoord));
        assertThat(uitgaand.headers().firstValue("Content-Type")).contains("application/xml");
        assertThat(uitgaand.body()).isEqualTo(new String(toewijzing, StandardCharsets.UTF_8));
    }

    @Test
    void answersTheSameMessageOverHttpAgain() throws Exception {
        byte[] toewijzing = BERICHTEN.toewijzing("HTTP2", bsn(7), 107);
        dienst.post(toewijzing);

        HttpResponse<String> antwoord = dienst.post(toewijzing);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("\"uitkomst\" : \"dubbel\"");
    }

    @Test
    void answersAFaultWith422AndSaysWhatToDo() throws Exception {
        HttpResponse<String> antwoord = dienst.post("geen XML".getBytes(StandardCharsets.UTF_8));

        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body()).contains("\"uitkomst\" : \"fout\"", "Lever een XML-bericht aan");
        HttpResponse<String> fout = dienst.haal(uitgaand(antwoord));
        assertThat(fout.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(fout.body()).contains("\"melding\" : \"fout\"");
    }

    @Test
    void takesABodyWhateverItIsCalled() throws Exception {
        byte[] toewijzing = BERICHTEN.toewijzing("HTTP3", bsn(8), 108);

        assertThat(dienst.post(toewijzing, "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(200);
        assertThat(dienst.post(toewijzing, "Content-Type", "multipart/form-data; boundary=x")
                        .body())
                .contains("dubbel");
    }

    @Test
    void repeatsNoHeaderOfTheRequest() throws Exception {
        HttpResponse<String> antwoord =
                dienst.post(BERICHTEN.toewijzing("HTTP4", bsn(9), 109), "X-Eigen", "waarde", "Location", "elders");

        assertThat(antwoord.headers().map()).doesNotContainKey("X-Eigen");
        assertThat(antwoord.headers().allValues("Location")).doesNotContain("elders");
    }

    @Test
    void saysThatANumberIsUnknown() throws Exception {
        for (String pad : List.of(
                "/api/v1/berichten/999999/uitkomst",
                "/api/v1/berichten/geen-nummer/uitkomst",
                "/api/v1/berichten/1/uitgaand/999999")) {
            HttpResponse<String> antwoord = dienst.haal(pad);

            assertThat(antwoord.statusCode()).as(pad).isEqualTo(404);
            assertThat(antwoord.body()).as(pad).contains("bestaat niet");
        }
    }

    @Test
    void namesNoClientInPropertiesOfMessages() throws Exception {
        dienst.post(BERICHTEN.toewijzing("PRIV1", bsn(10), 110));
        dienst.post(BERICHTEN.declaratie("PRIV2", bsn(10), 110));
        wachtOp(Bestemming.AFREKENING, "PRIV2");

        assertThat(wederpartij.ontvangen())
                .isNotEmpty()
                .allSatisfy(post -> assertThat(post.eigenschappen())
                        .noneSatisfy((naam, waarde) -> assertThat(Logvangst.noemtPersoon(naam + "=" + waarde))
                                .isTrue()));
        assertThat(wederpartij.ontvangen()).extracting(Post::bezorgsleutel).doesNotHaveDuplicates();
    }

    private static String uitgaand(HttpResponse<String> antwoord) {
        return antwoord.body().replaceAll("(?s).*\"(/api/v1/berichten/[0-9]+/uitgaand/[0-9]+)\".*", "$1");
    }

    private static Post wachtOp(Bestemming bestemming, String identificatie) {
        return geduld().until(
                        () -> wederpartij.ontvangen(bestemming, ">" + identificatie + "<"),
                        gevonden -> !gevonden.isEmpty())
                .get(0);
    }

    private static ConditionFactory geduld() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50));
    }
}
