package nl.berichtenstraat.beheer.api;

import static nl.berichtenstraat.Proefberichten.bsn;
import static nl.berichtenstraat.beheer.api.Partijen.AANBIEDER;
import static nl.berichtenstraat.beheer.api.Partijen.BEHEERDER;
import static nl.berichtenstraat.beheer.api.Partijen.EIGEN;
import static nl.berichtenstraat.beheer.api.Partijen.LEZER;
import static nl.berichtenstraat.beheer.api.Partijen.SYSTEEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.register.Auditlog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Searching for messages, and the story of one. */
class BerichtadressenTest {

    private static final String BERICHTEN = "/api/v1/berichten";

    @TempDir
    static Path map;

    private static Apiproef proef;
    private static String token;
    private static long toewijzing;
    private static long goed;
    private static long fout;
    private static long onzin;

    @BeforeAll
    static void open() throws Exception {
        proef = new Apiproef(map, Proefberichten.KLOK);
        token = proef.token(BEHEERDER);
        toewijzing = proef.verwerk(EIGEN.toewijzing("T1", bsn(1), 1));
        proef.verwerk(EIGEN.start("S1", bsn(1), 1));
        goed = proef.verwerk(EIGEN.declaratie("D1", bsn(1), 1));
        fout = proef.verwerk(EIGEN.declaratie("D2", bsn(2), 77));
        onzin = proef.verwerk("onzin".getBytes(StandardCharsets.UTF_8));
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    @Test
    void findsMessagesByWhatTheyAreAbout() throws Exception {
        assertThat(gevonden("?identificatie=D1")).containsExactly(goed);
        assertThat(gevonden("?toewijzing=77")).containsExactly(fout);
        assertThat(gevonden("?declaratie=DD1")).containsExactly(goed);
        assertThat(gevonden("?soort=WMO301&gemeente=0505&aanbieder=98000001")).containsExactly(toewijzing);
        assertThat(gevonden("?uitkomst=fout")).containsExactly(onzin);
        assertThat(gevonden("?status=verwerkt&soort=WMO323")).containsExactly(fout, goed);
        assertThat(gevonden("?status=geparkeerd")).isEmpty();
        assertThat(gevonden("?van=2026-04-15&tot=2026-04-15&identificatie=D1")).containsExactly(goed);
        assertThat(gevonden("?tot=2026-04-14")).isEmpty();
        assertThat(gevonden("?gemeente=9999")).isEmpty();
    }

    @Test
    void findsMessagesOfAClientByTheKeyOfABsn() throws Exception {
        String sleutel = Apiproef.json(proef.post(token, "/api/v1/clientsleutel", "{\"bsn\":\"" + bsn(2) + "\"}"))
                .path("client")
                .asString();

        assertThat(gevonden("?client=" + sleutel)).containsExactly(fout);
        assertThat(audit("clientsleutel-gevraagd")).hasSize(1);
        assertThat(audit("clientsleutel-gevraagd").toString()).doesNotContain(bsn(2));
    }

    @Test
    void refusesABsnInAnAddressAndSaysWhatToDo() throws Exception {
        HttpResponse<String> antwoord = proef.haal(token, BERICHTEN + "?client=" + bsn(1));

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains("POST /api/v1/clientsleutel").doesNotContain(bsn(1));
    }

    @Test
    void goesThroughAllPages() throws Exception {
        List<Long> alle = new ArrayList<>();
        Optional<String> adres = Optional.of(BERICHTEN + "?aantal=2&gemeente=0505");
        while (adres.isPresent()) {
            JsonNode pagina = proef.lees(token, adres.get());
            assertThat(pagina.path("berichten").size()).isLessThanOrEqualTo(2);
            pagina.path("berichten").forEach(b -> alle.add(b.path("bericht").asLong()));
            adres = Optional.of(pagina.path("volgende"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString);
        }

        assertThat(alle).isEqualTo(gevonden("?gemeente=0505")).hasSize(4);
    }

    @Test
    void tellsTheWholeStoryOfADeclaration() throws Exception {
        JsonNode verhaal = proef.lees(token, BERICHTEN + "/" + goed);

        assertThat(verhaal.path("bericht").path("uitkomst").asString()).isEqualTo("goedgekeurd");
        assertThat(verhaal.path("wijzigingen")
                        .path("declaratie")
                        .path("toegekend")
                        .asLong())
                .isEqualTo(6120);
        assertThat(verhaal.path("wijzigingen").path("boekregels")).hasSize(1);
        assertThat(verhaal.path("uitgaand")).hasSizeGreaterThanOrEqualTo(2);
        String uit = verhaal.path("uitgaand").get(0).path("adres").asString();
        assertThat(proef.haal(token, uit).statusCode()).isEqualTo(200);
        assertThat(verhaal.toString()).doesNotContain(bsn(1), Proefberichten.ACHTERNAAM);
    }

    @Test
    void tellsTheStoryOfWhatCannotBeRead() throws Exception {
        JsonNode verhaal = proef.lees(token, BERICHTEN + "/" + onzin);

        assertThat(verhaal.path("bericht").path("berichtsoort").isNull()).isTrue();
        assertThat(verhaal.path("versies").isNull()).isTrue();
        assertThat(verhaal.path("bevindingen").path("aantal").asLong()).isPositive();
    }

    @Test
    void showsFindingsByPageAndByRule() throws Exception {
        String adres = BERICHTEN + "/" + fout + "/bevindingen";
        JsonNode alle = proef.lees(token, adres).path("bevindingen");
        assertThat(alle).isNotEmpty();
        String regel = alle.get(0).path("regel").asString();

        JsonNode eerste = proef.lees(token, adres + "?aantal=1");
        assertThat(eerste.path("bevindingen")).hasSize(1);
        assertThat(eerste.path("volgende").isNull()).isEqualTo(alle.size() == 1);
        proef.lees(token, adres + "?regel=" + regel)
                .path("bevindingen")
                .forEach(b -> assertThat(b.path("regel").asString()).isEqualTo(regel));
        assertThat(proef.lees(token, adres + "?regel=TR999").path("bevindingen"))
                .isEmpty();
        assertThat(proef.lees(token, adres + "?na=100000").path("bevindingen")).isEmpty();
    }

    @Test
    void givesTheMessageItselfToWhomSaysWhyAndNotesIt() throws Exception {
        String adres = BERICHTEN + "/" + goed + "/inhoud";

        HttpResponse<String> zonder = proef.haal(token, adres);
        assertThat(zonder.statusCode()).isEqualTo(400);
        assertThat(Apiproef.json(zonder).path("parameter").asString()).isEqualTo("reden");
        HttpResponse<String> met = proef.haal(token, adres + "?reden=vraag+van+de+aanbieder");
        assertThat(met.body().getBytes(StandardCharsets.UTF_8)).isEqualTo(EIGEN.declaratie("D1", bsn(1), 1));
        assertThat(proef.haal(proef.token(AANBIEDER), adres).statusCode()).isEqualTo(200);
        assertThat(proef.haal(proef.token(LEZER), adres).statusCode()).isEqualTo(403);
        assertThat(audit("inhoud-opgehaald"))
                .extracting(Auditlog.Regel::wie, Auditlog.Regel::onderwerp, Auditlog.Regel::reden)
                .contains(
                        tuple(Apiproef.naam(BEHEERDER), "bericht " + goed, "vraag van de aanbieder"),
                        tuple(Apiproef.naam(AANBIEDER), "bericht " + goed, ""));
    }

    @Test
    void namesTheParameterThatCannotBeUsed() throws Exception {
        Map<String, String> fouten = Map.ofEntries(
                Map.entry("aanbieder=1", "aanbieder"),
                Map.entry("gemeente=Dordrecht", "gemeente"),
                Map.entry("soort=WMO999", "soort"),
                Map.entry("toewijzing=-1", "toewijzing"),
                Map.entry("toewijzing=99999999999999999999999", "toewijzing"),
                Map.entry("status=VERWERKT", "status"),
                Map.entry("uitkomst=misschien", "uitkomst"),
                Map.entry("retourcode=0", "retourcode"),
                Map.entry("regel=%27%20or%201=1", "regel"),
                Map.entry("oorzaak=x", "oorzaak"),
                Map.entry("client=xyz", "client"),
                Map.entry("van=31-03-2026", "van"),
                Map.entry("tot=2026-02-30", "tot"),
                Map.entry("aantal=0", "aantal"),
                Map.entry("aantal=501", "aantal"),
                Map.entry("aantal=-5", "aantal"),
                Map.entry("na=-1", "na"),
                Map.entry("na=99999999999999999999", "na"),
                Map.entry("identificatie=" + "x".repeat(300), "identificatie"),
                Map.entry("gemeente=0505&gemeente=0642", "gemeente"),
                Map.entry("zoek=x", "zoek"));
        for (Map.Entry<String, String> fout : fouten.entrySet()) {
            HttpResponse<String> antwoord = proef.haal(token, BERICHTEN + "?" + fout.getKey());

            assertThat(antwoord.statusCode()).as(fout.getKey()).isEqualTo(400);
            assertThat(Apiproef.json(antwoord).path("parameter").asString())
                    .as(fout.getKey())
                    .isEqualTo(fout.getValue());
        }
    }

    @Test
    void refusesAddressesThatAreNone() throws Exception {
        for (String nummer : List.of("0", "-1", "x", "99999999999999999999999999", "1%00")) {
            assertThat(proef.ruw("GET", BERICHTEN + "/" + nummer, new byte[0], "Authorization", "Bearer " + token)
                            .statusCode())
                    .as(nummer)
                    .isIn(400, 404);
        }
        assertThat(isGeweigerd(BERICHTEN + "?nummer=" + "9".repeat(1 << 20))).isTrue();
    }

    @Test
    void refusesABodyThatIsNotTheObjectThatIsAskedFor() throws Exception {
        Map<String, String> fouten = Map.of(
                "",
                "",
                "[]",
                "",
                "{\"bsn\":",
                "",
                "{\"bsn\":\"1\",\"bsn\":\"2\"}",
                "",
                "{\"bsn\":123}",
                "bsn",
                "{\"bsn\":\"999900013\"}",
                "bsn",
                "{\"bsn\":null}",
                "bsn",
                "{\"bsn\":\"" + bsn(1) + "\",\"meer\":1}",
                "meer");
        for (Map.Entry<String, String> fout : fouten.entrySet()) {
            HttpResponse<String> antwoord = proef.post(proef.token(SYSTEEM), "/api/v1/clientsleutel", fout.getKey());

            assertThat(antwoord.statusCode()).as(fout.getKey()).isEqualTo(400);
            assertThat(Apiproef.json(antwoord).path("parameter").asString(""))
                    .as(fout.getKey())
                    .isEqualTo(fout.getValue());
        }
        assertThat(proef.post(token, "/api/v1/clientsleutel", "{\"bsn\":\"" + "9".repeat(2 << 20) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    /** By an answer, or by a connection that is closed while the request still comes in. */
    private static boolean isGeweigerd(String adres) throws Exception {
        try {
            int status = proef.ruw("GET", adres, new byte[0], "Authorization", "Bearer " + token)
                    .statusCode();
            return status == 414 || status == 431;
        } catch (IOException e) {
            return true;
        }
    }

    private static List<Long> gevonden(String vraag) throws Exception {
        return proef.lees(token, BERICHTEN + vraag)
                .path("berichten")
                .valueStream()
                .map(bericht -> bericht.path("bericht").asLong())
                .toList();
    }

    private static List<Auditlog.Regel> audit(String handeling) {
        return proef
                .registers()
                .lees(register -> register.audit().lees(Auditlog.Keuze.alles(), Optional.empty(), 1000))
                .stream()
                .map(Auditlog.Bewaard::regel)
                .filter(regel -> regel.handeling().equals(handeling))
                .toList();
    }
}
