package nl.berichtenstraat.kanaal;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.kanaal.Wederpartij.Post;
import nl.berichtenstraat.straat.Bestemming;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Two instances of the service over one broker process and one PostgreSQL. */
class SamenIT {

    @RegisterExtension
    static final Logvangst LOG = new Logvangst();

    @TempDir
    static Path map;

    private static final List<String> AANBIEDERS = List.of("98000001", "98000002", "98000003");
    private static final int CLIENTEN = 8;
    private static Proefdatabase database;
    private static Makelaarproces makelaar;
    private static Proefdienst een;
    private static Proefdienst twee;
    private static Wederpartij wederpartij;

    @BeforeAll
    static void start() throws Exception {
        database = Proefdatabase.start(map.resolve("database"));
        makelaar = new Makelaarproces(map.resolve("makelaar")).start();
        Path wachtwoord = Files.writeString(map.resolve("wachtwoord"), "postgres");
        Path sleutel = map.resolve("clientsleutel");
        een = dienst("een", wachtwoord, sleutel);
        twee = dienst("twee", wachtwoord, sleutel);
        wederpartij = new Wederpartij(makelaar.url(), "proef", "proef").luister();
    }

    private static Proefdienst dienst(String naam, Path wachtwoord, Path sleutel) throws Exception {
        return Proefdienst.start(
                map.resolve(naam),
                "store.url",
                database.url(),
                "store.user",
                "postgres",
                "store.password-file",
                wachtwoord.toString(),
                "store.client-key-file",
                sleutel.toString(),
                "broker.url",
                makelaar.url());
    }

    @AfterAll
    static void stop() throws Exception {
        wederpartij.close();
        een.close();
        twee.close();
        makelaar.close();
        database.close();
    }

    @Test
    void takesAChainThroughFolderQueueAndHttp() throws Exception {
        Proefberichten berichten = Proefberichten.dordrecht();
        een.leg("keten.xml", berichten.toewijzing("KETEN301", bsn(900), 900));
        wachtOp(Bestemming.TOEWIJZING, "KETEN301");
        wederpartij.zend(berichten.start("KETEN305", bsn(900), 900));
        Post retour = wachtOp(Bestemming.RETOUR, "KETEN305");
        assertThat(twee.post(berichten.declaratie("KETEN323", bsn(900), 900)).statusCode())
                .isEqualTo(200);

        Post antwoord = wachtOp(Bestemming.DECLARATIEANTWOORD, "KETEN323");
        Post afrekening = wachtOp(Bestemming.AFREKENING, "KETEN323");
        assertThat(List.of(retour, antwoord, afrekening)).allSatisfy(post -> {
            assertThat(post.groep()).isEqualTo("0505-98000001");
            assertThat(post.bezorgsleutel()).isNotBlank();
        });
        assertThat(afrekening.inhoud()).contains("6120").doesNotContain(bsn(900), Proefberichten.ACHTERNAAM);
    }

    @Test
    void answersEveryMessageOnceAndInOrderPerPair() throws Exception {
        List<byte[]> berichten = new ArrayList<>();
        for (int client = 0; client < CLIENTEN; client++) {
            for (String aanbieder : AANBIEDERS) {
                keten(berichten, aanbieder, client);
            }
        }

        for (byte[] bericht : berichten) {
            wederpartij.zend(bericht);
        }

        int ketens = CLIENTEN * AANBIEDERS.size();
        geduld().untilAsserted(() ->
                assertThat(ontvangen(Bestemming.DECLARATIEANTWOORD)).hasSize(ketens));
        geduld().untilAsserted(
                        () -> assertThat(ontvangen(Bestemming.AFREKENING)).hasSize(ketens));
        assertThat(ontvangen(Bestemming.TOEWIJZING)).hasSize(ketens);
        assertThat(ontvangen(Bestemming.RETOUR)).hasSize(ketens);
        assertThat(wederpartij.ontvangen()).extracting(Post::bezorgsleutel).doesNotHaveDuplicates();
        assertThat(database.vraag("select string_agg(distinct uitkomst, ',') from bericht"))
                .as("a start or declaration before its assignment would be rejected")
                .isEqualTo("goedgekeurd");
        assertThat(perPaar(Bestemming.RETOUR))
                .hasSize(3)
                .allSatisfy((paar, nummers) -> assertThat(nummers).as(paar).isSorted());
    }

    @Test
    void namesNoClientInPropertiesOfMessages() throws Exception {
        wederpartij.zend(new Proefberichten("0505", "98000002").toewijzing("PRIV301", bsn(901), 901));
        wachtOp(Bestemming.TOEWIJZING, "PRIV301");

        assertThat(wederpartij.ontvangen())
                .flatExtracting(post -> post.eigenschappen().entrySet())
                .extracting(Object::toString)
                .isNotEmpty()
                .noneMatch(Logvangst::noemtPersoon);
    }

    private static void keten(List<byte[]> berichten, String aanbieder, int client) {
        Proefberichten van = new Proefberichten("0505", aanbieder);
        int nummer = AANBIEDERS.indexOf(aanbieder) * CLIENTEN + client;
        String identificatie = "SAMEN" + (100 + nummer);
        berichten.add(van.toewijzing(identificatie, bsn(nummer), 1000 + nummer));
        berichten.add(van.start(identificatie, bsn(nummer), 1000 + nummer));
        berichten.add(van.declaratie(identificatie, bsn(nummer), 1000 + nummer));
    }

    private static List<Post> ontvangen(Bestemming bestemming) {
        return wederpartij.ontvangen(bestemming, ">SAMEN");
    }

    private static Map<String, List<Long>> perPaar(Bestemming bestemming) {
        return ontvangen(bestemming).stream()
                .collect(Collectors.groupingBy(Post::groep, Collectors.mapping(Post::bericht, Collectors.toList())));
    }

    private static Post wachtOp(Bestemming bestemming, String identificatie) {
        return geduld().until(
                        () -> wederpartij.ontvangen(bestemming, ">" + identificatie + "<"),
                        gevonden -> !gevonden.isEmpty())
                .get(0);
    }

    private static ConditionFactory geduld() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
    }
}
