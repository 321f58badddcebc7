package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import nl.berichtenstraat.kanaal.Makelaar;
import nl.berichtenstraat.kanaal.Makelaarproces;
import nl.berichtenstraat.kanaal.Proefdatabase;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A service with a PostgreSQL and a broker of their own. Service and broker are killed in turn, also the one while the
 * other is down, and the connections with the database are cut: nothing is lost and nothing is done twice.
 */
class DienstEldersAfbrekenIT {

    private static final int KILLS = 22;
    private static final String DOOR_DE_QUEUE = ">98000003<";
    private static final String VERBREEK =
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'berichtenstraat'";

    @TempDir
    private Path map;

    private final Toeval toeval = Toeval.nieuw();
    private int kills;
    private int verbroken;

    @Test
    void leavesEachAnswerAndSettlementOnce() throws Exception {
        Dienstproef.Verbinder ongestoord = Dienstproef.ongestoord(map.resolve("ongestoord"));
        try (Proefdatabase database = Proefdatabase.start(map.resolve("database"));
                Makelaarproces makelaar = new Makelaarproces(map.resolve("makelaar")).start();
                ActiveMQConnectionFactory fabriek = new ActiveMQConnectionFactory(makelaar.url());
                Connection anders = ongestoord.verbind()) {
            Dienstproef dienst = dienst(database, makelaar);
            dienst.via((naam, inhoud) -> new String(inhoud, StandardCharsets.UTF_8).contains(DOOR_DE_QUEUE)
                    ? zend(fabriek, inhoud)
                    : dienst.legInMap(naam, inhoud));

            killTotAllesAangebodenIs(dienst, database, makelaar);
            try (Proces proces = dienst.start()) {
                dienst.wachtTotKlaar(proces);
            }

            assertThat(Verschil.tussen(Registerafdruk.van(anders), dienst.afdruk()))
                    .isEmpty();
            assertThat(Verschil.tussen(dienst.uitgaand(), dienst.uitgelezen(fabriek)))
                    .isEmpty();
            assertThat(isLeeg(fabriek, Makelaar.INTAKE)).isTrue();
            assertThat(Proces.tijdelijkeBestanden(dienst.map())).isEmpty();
        }
        assertThat(verbroken).isPositive();
        System.out.println(kills + " kills, " + verbroken + " times cut off, seed " + toeval.zaad());
    }

    private void killTotAllesAangebodenIs(Dienstproef dienst, Proefdatabase database, Makelaarproces makelaar)
            throws Exception {
        Proces proces = dienst.start();
        try {
            for (int ronde = 0; dienst.bied(3) || kills < KILLS; ronde++) {
                switch (ronde % 4) {
                    case 0 -> {
                        Killmoment.kies(toeval).wacht(dienst, proces, toeval);
                        proces = opnieuw(dienst, proces);
                    }
                    case 1 -> {
                        Killmoment.VORDERING.wacht(dienst, proces, toeval);
                        killMakelaar(makelaar);
                        toeval.wacht(Duration.ofMillis(500));
                        makelaar.start();
                    }
                    case 2 -> {
                        Killmoment.VORDERING.wacht(dienst, proces, toeval);
                        database.doe(VERBREEK);
                        verbroken++;
                    }
                    default -> {
                        Killmoment.OPEN.wacht(dienst, proces, toeval);
                        killMakelaar(makelaar);
                        toeval.wacht(Duration.ofMillis(500));
                        proces = opnieuw(dienst, proces);
                        toeval.wacht(Duration.ofSeconds(3));
                        makelaar.start();
                    }
                }
            }
        } finally {
            proces.close();
        }
    }

    private Proces opnieuw(Dienstproef dienst, Proces proces) throws Exception {
        assertThat(proces.kill()).as(proces::zegt).isTrue();
        kills++;
        return dienst.start();
    }

    private void killMakelaar(Makelaarproces makelaar) throws InterruptedException {
        makelaar.dood();
        kills++;
    }

    private Dienstproef dienst(Proefdatabase database, Makelaarproces makelaar) throws Exception {
        Path wachtwoord = Files.writeString(map.resolve("wachtwoord"), "postgres");
        return new Dienstproef(
                map.resolve("dienst"),
                () -> DriverManager.getConnection(database.url()),
                Map.of(
                        "store.url",
                        database.url(),
                        "store.user",
                        "postgres",
                        "store.password-file",
                        wachtwoord.toString(),
                        "broker.url",
                        makelaar.url()));
    }

    /** Puts a message on the intake queue; returns its message id. */
    private static String zend(ActiveMQConnectionFactory fabriek, byte[] inhoud) throws JMSException {
        try (var verbinding = fabriek.createConnection();
                Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE);
                var producent = sessie.createProducer(sessie.createQueue(Makelaar.INTAKE))) {
            BytesMessage bericht = sessie.createBytesMessage();
            bericht.writeBytes(inhoud);
            producent.send(bericht);
            return bericht.getJMSMessageID();
        }
    }

    private static boolean isLeeg(ActiveMQConnectionFactory fabriek, String queue) throws JMSException {
        try (var verbinding = fabriek.createConnection();
                Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageConsumer verbruiker = sessie.createConsumer(sessie.createQueue(queue))) {
            verbinding.start();
            return verbruiker.receiveNoWait() == null;
        }
    }
}
