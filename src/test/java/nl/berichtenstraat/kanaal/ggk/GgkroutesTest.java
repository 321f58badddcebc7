package nl.berichtenstraat.kanaal.ggk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.Aansluiting;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.Intake;
import nl.berichtenstraat.kanaal.Makelaar;
import nl.berichtenstraat.kanaal.Metingen;
import nl.berichtenstraat.kanaal.Randen;
import nl.berichtenstraat.kanaal.Storingen;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import nl.berichtenstraat.straat.Ontvangst;
import nl.berichtenstraat.straat.Oorzaken;
import nl.berichtenstraat.straat.Tussenopslag;
import nl.berichtenstraat.straat.ggk.Adapter;
import nl.berichtenstraat.straat.ggk.Adapter.Ontvangstbewijs;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.main.Main;
import org.apache.camel.main.SimpleMainShutdownStrategy;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The routes of folders and queues, with a real broker. */
class GgkroutesTest {

    private static final Duration GEDULD = Duration.ofSeconds(30);
    private static final String REFERENTIE = "3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01";
    private static final Gemeentecode STAD = new Gemeentecode("9901");

    @TempDir
    private Path map;

    private final Opnameloket loket = new Opnameloket();
    private final AtomicInteger nogNiet = new AtomicInteger();
    private Ggkinstellingen instellingen;
    private Registers registers;
    private Makelaar makelaar;
    private Metingen metingen;
    private Main camel;

    @BeforeEach
    void open() throws Exception {
        instellingen = new Ggkinstellingen(
                Optional.empty(),
                List.of(
                        gemeente(STAD.code(), new Ggkinstellingen.Hop.Queue()),
                        gemeente("9902", new Ggkinstellingen.Hop.Map(map.resolve("in"), map.resolve("uit")))));
        registers = SqlRegisters.open(Opslaginstelling.ingebed(map.resolve("register")));
        makelaar = Makelaar.start(
                new Instellingen.Makelaar(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                map.resolve("makelaar"),
                instellingen.queues());
        metingen = new Metingen();
        Files.createDirectories(map.resolve("in"));
        camel = camel();
        camel.start();
    }

    private Main camel() {
        Main nieuw = new Main();
        nieuw.setShutdownStrategy(new SimpleMainShutdownStrategy());
        nieuw.configure()
                .withRoutesIncludePattern("file:routes/" + Ggkroutes.BESTANDEN + ",file:routes/fouten.camel.yaml")
                .withStreamCachingEnabled(false)
                .withShutdownTimeout(10);
        Ggkroutes routes = new Ggkroutes(instellingen);
        Properties eigenschappen = routes.eindpunten();
        eigenschappen.setProperty("herhaal.keren", "1");
        eigenschappen.setProperty("herhaal.eerst", "10");
        eigenschappen.setProperty("herhaal.langst", "10");
        nieuw.setOverrideProperties(eigenschappen);
        Clock klok = Clock.systemUTC();
        nieuw.configure().withRoutesExcludePattern("**/ggk-verzenden.camel.yaml");
        nieuw.bind("jms", JmsComponent.jmsComponent(makelaar.verbindingen()));
        nieuw.bind("werk", new Object());
        nieuw.bind("intake", new Intake(new Ontvangst(registers, klok, Long.MAX_VALUE)));
        nieuw.bind("storingen", new Storingen(new Randen(new Oorzaken(registers, klok), klok, false), metingen));
        routes.bonen(this::neem, Duration.ZERO, makelaar.verbindingen()).forEach(nieuw::bind);
        return nieuw;
    }

    /** The desk, which cannot take anything the first times when that is asked. */
    private Loket.Antwoord neem(Loket.Aanbod aanbod) {
        return nogNiet.getAndUpdate(n -> Math.max(0, n - 1)) > 0
                ? new Loket.Antwoord(false, true, 500, Opnameloket.fout("StUF046"))
                : loket.neem(aanbod);
    }

    @AfterEach
    void sluit() throws Exception {
        camel.stop();
        makelaar.close();
        registers.close();
        metingen.close();
    }

    @Test
    void whatIsPutOnTheQueueGoesToTheDesk() throws Exception {
        zend("<a/>".getBytes(StandardCharsets.UTF_8));
        zend(" ".repeat(300_000).getBytes(StandardCharsets.UTF_8));
        wachtOp(2);
        assertThat(loket.opnamen()).extracting(Opnameloket.Opname::lengte).containsExactly(4L, 300_000L);
        assertThat(loket.opnamen())
                .allMatch(
                        o -> o.aanbod().kanaal().equals("queue") && !o.aanbod().soap());
    }

    @Test
    void theAnswerToWhatIsRefusedNamesWhatItIsAbout() throws Exception {
        String kenmerk = zend(Opnameloket.WEIGER.getBytes(StandardCharsets.UTF_8));
        Gehaald antwoord = haal(Queueinname.GEWEIGERD);
        assertThat(antwoord.bericht().getJMSCorrelationID()).isEqualTo(kenmerk);
        assertThat(antwoord.inhoud()).isEqualTo(new String(Opnameloket.fout("StUF013"), StandardCharsets.UTF_8));
    }

    @Test
    void whatCannotBeTakenNowIsOfferedAgain() throws Exception {
        nogNiet.set(5);
        zend("<a/>".getBytes(StandardCharsets.UTF_8));
        Files.writeString(map.resolve("in/a.xml"), "<b/>");
        wachtOp(2);
        assertThat(nogNiet).hasValue(0);
    }

    @Test
    void whatIsPutInTheFolderGoesToTheDesk() throws Exception {
        Files.writeString(map.resolve("in/a.xml"), "<a/>");
        wachtOp(1);
        Awaitility.await().atMost(GEDULD).until(() -> Files.notExists(map.resolve("in/a.xml")));
        assertThat(loket.enige().aanbod().kanaal()).isEqualTo("map");
    }

    @Test
    void whatGoesOutStandsOnTheQueueOnceWithItsReference() throws Exception {
        Map<Gemeentecode, Adapter> adapters = instellingen.adapters(makelaar.verbindingen());
        for (int keer = 0; keer < 2; keer++) {
            assertThat(bied(adapters.get(STAD), "<a/>")).isEqualTo(new Ontvangstbewijs.Aangenomen(Optional.empty()));
        }
        Gehaald bericht = haal("ggk-uit-9901");
        assertThat(bericht.inhoud()).isEqualTo("<a/>");
        assertThat(bericht.bericht().getStringProperty("referentienummer")).isEqualTo(REFERENTIE);
        assertThat(bericht.bericht().getStringProperty("berichtcode")).isEqualTo("Di01");
        assertThat(isLeeg("ggk-uit-9901")).isTrue();
        assertThat(adapters.get(new Gemeentecode("9902"))).isInstanceOf(Mapadapter.class);
    }

    @Test
    void aLargeMessageGoesOutWhole() throws Exception {
        String groot = "x".repeat(2_000_000);
        assertThat(bied(instellingen.adapters(makelaar.verbindingen()).get(STAD), groot))
                .isInstanceOf(Ontvangstbewijs.Aangenomen.class);
        assertThat(haal("ggk-uit-9901").inhoud()).isEqualTo(groot);
    }

    private static Ontvangstbewijs bied(Adapter adapter, String inhoud) throws IOException {
        try (Tussenopslag bericht =
                Tussenopslag.van(new ByteArrayInputStream(inhoud.getBytes(StandardCharsets.UTF_8)))) {
            return adapter.bied(Berichtcode.DI01, REFERENTIE, bericht);
        }
    }

    private void wachtOp(int aantal) {
        Awaitility.await().atMost(GEDULD).until(() -> loket.opnamen().size() == aantal);
    }

    private String zend(byte[] inhoud) throws JMSException {
        try (Connection verbinding = makelaar.verbindingen().createConnection();
                Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageProducer producent = sessie.createProducer(sessie.createQueue(Queueinname.IN))) {
            BytesMessage bericht = sessie.createBytesMessage();
            bericht.writeBytes(inhoud);
            producent.send(bericht);
            return bericht.getJMSMessageID();
        }
    }

    private Gehaald haal(String queue) throws JMSException {
        try (Connection verbinding = makelaar.verbindingen().createConnection();
                Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageConsumer verbruiker = sessie.createConsumer(sessie.createQueue(queue))) {
            verbinding.start();
            BytesMessage bericht = (BytesMessage) verbruiker.receive(GEDULD.toMillis());
            return new Gehaald(bericht, new String(lees(bericht), StandardCharsets.UTF_8));
        }
    }

    private static byte[] lees(BytesMessage bericht) throws JMSException {
        byte[] inhoud = new byte[Math.toIntExact(bericht.getBodyLength())];
        bericht.readBytes(inhoud);
        return inhoud;
    }

    /** A message of which the content was read while its session was open. */
    private record Gehaald(BytesMessage bericht, String inhoud) {}

    private boolean isLeeg(String queue) throws JMSException {
        try (Connection verbinding = makelaar.verbindingen().createConnection();
                Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            verbinding.start();
            return !sessie.createBrowser(sessie.createQueue(queue))
                    .getEnumeration()
                    .hasMoreElements();
        }
    }

    private static Ggkinstellingen.Gemeente gemeente(String code, Ggkinstellingen.Hop hop) {
        Aansluiting aansluiting = new Aansluiting(
                new Gemeentecode(code),
                new Systeem(code, "Voorbeeld", Optional.empty(), Optional.empty()),
                "0001",
                "0000",
                Map.of(),
                Aansluiting.STANDAARD_FOUTCODE,
                false,
                Aansluiting.Limieten.STANDAARD);
        return new Ggkinstellingen.Gemeente("Voorbeeld", aansluiting, List.of(), hop);
    }
}
