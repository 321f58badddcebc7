package nl.berichtenstraat.kanaal;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.kanaal.Wederpartij.Post;
import nl.berichtenstraat.straat.Bestemming;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The service while a part around it fails. */
class StoringIT {

    @RegisterExtension
    static final Logvangst LOG = new Logvangst();

    @TempDir
    Path map;

    private static final Proefberichten BERICHTEN = Proefberichten.dordrecht();
    private Proefdatabase database;
    private Makelaarproces makelaar;
    private Proefdienst dienst;

    @BeforeEach
    void start() throws Exception {
        database = Proefdatabase.start(map.resolve("database"));
        makelaar = new Makelaarproces(map.resolve("makelaar")).start();
        Path wachtwoord = Files.writeString(map.resolve("wachtwoord"), "postgres");
        dienst = Proefdienst.start(
                map.resolve("data"),
                "store.url",
                database.url(),
                "store.user",
                "postgres",
                "store.password-file",
                wachtwoord.toString(),
                "broker.url",
                makelaar.url(),
                "retry.attempts",
                "40",
                "http.wait",
                "PT0S");
    }

    @AfterEach
    void stop() throws Exception {
        dienst.close();
        makelaar.close();
        database.close();
    }

    @Test
    void losesAndRepeatsNothingWhenTheBrokerIsKilledTwice() throws Exception {
        int aantal = 30;
        for (int i = 0; i < aantal; i++) {
            dienst.leg("%02d.xml".formatted(i), BERICHTEN.toewijzing("KRASH" + (100 + i), bsn(i), 100 + i));
            if (i % 10 == 9 && i + 1 < aantal) {
                long ten = i;
                geduld().until(() -> getal("select count(*) from bericht where status = 'VERWERKT'") > ten / 2);
                makelaar.dood();
                makelaar.start();
            }
        }

        geduld().until(() ->
                getal("select count(*) from uitgaand where bestemming <> 'werk' and verzonden is not null") == aantal);
        List<Post> ontvangen = ontvangen(aantal);
        assertThat(ontvangen).extracting(Post::bezorgsleutel).doesNotHaveDuplicates();
        assertThat(ontvangen).extracting(Post::bericht).isSorted();
        assertThat(database.vraag("select string_agg(distinct uitkomst, ',') from bericht"))
                .isEqualTo("goedgekeurd");
    }

    @Test
    void goesOnWhereItWasWhenTheDatabaseWasAway() throws Exception {
        assertThat(dienst.post(BERICHTEN.toewijzing("VOOR", bsn(1), 1)).statusCode())
                .isEqualTo(202);
        database.weg();

        dienst.leg("tijdens.xml", BERICHTEN.toewijzing("TIJDENS", bsn(2), 2));
        assertThat(dienst.post(BERICHTEN.toewijzing("AFGEWEZEN", bsn(3), 3)).statusCode())
                .isEqualTo(503);
        database.terug();

        List<Post> ontvangen = ontvangen(2);
        assertThat(ontvangen.get(0).inhoud()).contains(">VOOR<");
        assertThat(ontvangen.get(1).inhoud()).contains(">TIJDENS<");
        assertThat(getal("select count(*) from bericht where status <> 'VERWERKT'"))
                .isZero();
    }

    @Test
    void parksAPoisonMessageWithItsCauseWhileOthersGoOn() throws Exception {
        database.doe("alter table toewijzing add constraint gif check (nummer <> 666)");

        dienst.post(BERICHTEN.toewijzing("GIF", bsn(1), 666));
        dienst.post(BERICHTEN.toewijzing("GOED", bsn(2), 2));

        // the message and the alarm
        assertThat(ontvangen(2).get(0).inhoud()).contains(">GOED<");
        geduld().until(() -> getal("select count(*) from bericht where status = 'GEPARKEERD'") == 1);
        String oorzaak = database.vraag("select oorzaak from bericht where identificatie = 'GIF'");
        assertThat(oorzaak).isNotBlank();
        assertThat(Logvangst.noemtPersoon(oorzaak)).isFalse();
        assertThat(getal("select count(*) from uitgaand where bericht_id = 1 and bestemming <> 'werk'"))
                .isZero();
    }

    @Test
    void tellsTheOperatorOnceOfManyMessagesThatFailForOneCause() throws Exception {
        database.doe("alter table toewijzing add constraint gif check (nummer < 600)");

        for (int i = 0; i < 20; i++) {
            dienst.post(BERICHTEN.toewijzing("GIF" + i, bsn(i), 600 + i));
        }

        geduld().until(() -> getal("select count(*) from bericht where status = 'GEPARKEERD'") == 20);
        try (Wederpartij wederpartij = new Wederpartij(makelaar.url(), "proef", "proef").luister()) {
            geduld().until(() -> !wederpartij.ontvangen(Bestemming.ALARM, "").isEmpty());
            geduld().until(() -> getal("select count(*) from uitgaand where verzonden is null") == 0);
            String alarm = wederpartij.ontvangen(Bestemming.ALARM, "").get(0).inhoud();
            assertThat(wederpartij.ontvangen()).hasSize(1);
            assertThat(alarm).contains("\"stand\" : \"begin\"", "storing ", "SqlToewijzingen");
            assertThat(Logvangst.noemtPersoon(alarm)).isFalse();
        }
        assertThat(getal("select aantal from oorzaak where voorbij is null")).isEqualTo(20);
    }

    @Test
    void isTakenOnceByTheBrokerWhenAnOutboxRowIsOfferedAgain() throws Exception {
        dienst.post(BERICHTEN.toewijzing("EEN", bsn(1), 1));
        geduld().until(() -> getal("select count(*) from uitgaand where verzonden is not null") == 2);

        database.doe("update uitgaand set verzonden = null where bestemming <> 'werk'");
        geduld().until(() -> getal("select count(*) from uitgaand where verzonden is not null") == 2);
        dienst.post(BERICHTEN.toewijzing("TWEE", bsn(2), 2));

        assertThat(ontvangen(2))
                .extracting(post -> post.inhoud().contains(">EEN<"))
                .containsExactly(true, false);
    }

    /** What lies at the broker, when it is as much as expected. */
    private List<Post> ontvangen(int aantal) throws Exception {
        try (Wederpartij wederpartij = new Wederpartij(makelaar.url(), "proef", "proef").luister()) {
            geduld().until(() -> wederpartij.ontvangen().size() >= aantal);
            geduld().until(() -> getal("select count(*) from uitgaand where verzonden is null") == 0);
            assertThat(wederpartij.ontvangen()).hasSize(aantal);
            return wederpartij.ontvangen(Bestemming.TOEWIJZING, "");
        }
    }

    private long getal(String sql) throws Exception {
        return Long.parseLong(database.vraag(sql));
    }

    private static ConditionFactory geduld() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
    }
}
