package nl.berichtenstraat.kanaal.ggk;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.ggk.Aansluiting.Limieten;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Enveloplezer;
import nl.berichtenstraat.ggk.Enveloplezing.Goed;
import nl.berichtenstraat.ggk.Envelopschrijver;
import nl.berichtenstraat.ggk.Leesgrenzen;
import nl.berichtenstraat.ggk.Parameters;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.kanaal.Logvangst;
import nl.berichtenstraat.kanaal.Poorten;
import nl.berichtenstraat.kanaal.Proefdienst;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** One service of which one gemeente exchanges by folders and another by queues. */
class GgkHoppenIT {

    @RegisterExtension
    static final Logvangst LOG = new Logvangst();

    @TempDir
    private Path map;

    private static final Proefberichten DORDRECHT = Proefberichten.dordrecht();
    private static final Proefberichten HARDINXVELD = new Proefberichten("0523", DORDRECHT.aanbieder());

    private Proefdienst dienst;
    private ActiveMQConnectionFactory makelaar;

    @BeforeEach
    void start() throws Exception {
        Path ggk = Files.writeString(
                map.resolve("ggk.yaml"), """
                gemeenten:
                  - code: '0505'
                    naam: Mappenstad
                    applicatie: Mappen
                    versie: '0001'
                    subversie: '0000'
                    adapter: {soort: map, in: %s, uit: %s}
                  - code: '0523'
                    naam: Queuestad
                    applicatie: Queues
                    versie: '0001'
                    subversie: '0000'
                    adapter: {soort: queue}
                """.formatted(map.resolve("ggk-in"), map.resolve("ggk-uit")));
        Path wachtwoord = Files.writeString(map.resolve("wachtwoord"), "geheim van de proef");
        String luister = "tcp://127.0.0.1:" + Poorten.vrij();
        dienst = Proefdienst.start(
                map.resolve("data"),
                "ggk.file",
                ggk.toString(),
                "broker.embedded.listen",
                luister,
                "broker.user",
                "proef",
                "broker.password-file",
                wachtwoord.toString());
        makelaar = new ActiveMQConnectionFactory(luister, "proef", "geheim van de proef");
    }

    @AfterEach
    void stop() throws Exception {
        makelaar.close();
        dienst.close();
    }

    @Test
    void exchangesByFolders() throws Exception {
        byte[] toewijzing = DORDRECHT.toewijzing("T1", bsn(1), 1);
        dienst.post(toewijzing);
        Gelezen heen = wachtOpBestand("di01");
        assertThat(heen.kop().functie()).contains("WMO301");
        assertThat(heen.lading()).isEqualTo(toewijzing);

        leg(du01(DORDRECHT, heen));
        StufBericht di01 = di01(DORDRECHT);
        leg(bytes(di01, DORDRECHT.start("S1", bsn(1), 1)));

        Gelezen terug = wachtOpBestand("du01");
        assertThat(terug.kop().functie()).contains("WMO306");
        assertThat(terug.kop().crossRefnummer()).contains(di01.stuurgegevens().referentienummer());
        leg("<geen-envelop/>".getBytes(StandardCharsets.UTF_8));
        Ketenproef.geduld()
                .until(() ->
                        bestanden(map.resolve("ggk-in/geweigerd"), ".antwoord").size() == 1);
        assertThat(bestanden(map.resolve("ggk-in/.ontvangen"), ".xml")).hasSize(2);
        try (Stream<Path> alles = Files.walk(map)) {
            assertThat(alles.map(map::relativize).map(Path::toString)).noneMatch(Logvangst::noemtPersoon);
        }
    }

    @Test
    void exchangesByQueues() throws Exception {
        dienst.post(HARDINXVELD.toewijzing("T2", bsn(2), 2));
        Gelezen heen = haal("ggk-uit-0523");
        assertThat(heen.kop().functie()).contains("WMO301");
        assertThat(heen.kop().zender().applicatie()).isEqualTo("Queues");

        zend(du01(HARDINXVELD, heen));
        StufBericht di01 = di01(HARDINXVELD);
        zend(bytes(di01, HARDINXVELD.start("S2", bsn(2), 2)));
        Gelezen terug = haal("ggk-uit-0523");
        assertThat(terug.kop().crossRefnummer()).contains(di01.stuurgegevens().referentienummer());

        zend("<geen-envelop/>".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(haalBytes(Queueinname.GEWEIGERD), StandardCharsets.UTF_8))
                .contains("Fault");
        assertThat(bestanden(map.resolve("ggk-uit"), ".xml")).isEmpty();
    }

    private static StufBericht di01(Proefberichten van) {
        return envelop(van, Berichtcode.DI01, "WMO305", Optional.empty());
    }

    private static byte[] du01(Proefberichten van, Gelezen heen) throws IOException {
        StufBericht bericht =
                envelop(van, Berichtcode.DU01, "WMO302", Optional.of(heen.kop().referentienummer()));
        return bytes(bericht, Proefberichten.retour(heen.lading(), Berichtsoort.WMO301));
    }

    private static StufBericht envelop(Proefberichten van, Berichtcode code, String functie, Optional<String> over) {
        return StufBericht.envelop(
                new Stuurgegevens(
                        code,
                        new Systeem(van.aanbieder(), "Zorgsysteem", Optional.empty(), Optional.empty()),
                        Systeem.ontvanger(van.gemeente()),
                        UUID.randomUUID().toString(),
                        "20260415090000000",
                        over,
                        Optional.of(functie)),
                new Parameters("0007", "0001", "0003", "0002"));
    }

    private static byte[] bytes(StufBericht bericht, byte[] lading) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Envelopschrijver.envelop(bericht, Optional.empty(), new ByteArrayInputStream(lading), false, uit);
        return uit.toByteArray();
    }

    /** A message that came out of the service. */
    private record Gelezen(Stuurgegevens kop, byte[] lading) {

        static Gelezen van(byte[] inhoud) {
            ByteArrayOutputStream lading = new ByteArrayOutputStream();
            Goed goed = (Goed) Enveloplezer.lees(
                    new ByteArrayInputStream(inhoud), lading, false, Leesgrenzen.van(Limieten.STANDAARD));
            return new Gelezen(goed.bericht().stuurgegevens(), lading.toByteArray());
        }
    }

    private Gelezen wachtOpBestand(String code) throws IOException {
        Path bestand = Ketenproef.geduld()
                .until(() -> bestanden(map.resolve("ggk-uit"), "-" + code + ".xml"), gevonden -> !gevonden.isEmpty())
                .get(0);
        Gelezen gelezen = Gelezen.van(Files.readAllBytes(bestand));
        assertThat(bestand.getFileName()).hasToString(gelezen.kop().referentienummer() + "-" + code + ".xml");
        return gelezen;
    }

    private void leg(byte[] inhoud) throws IOException {
        Path half = Files.write(Files.createTempFile(map, "adapter", ".half"), inhoud);
        Files.move(half, map.resolve("ggk-in/" + UUID.randomUUID() + ".xml"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<Path> bestanden(Path waar, String eind) throws IOException {
        if (!Files.isDirectory(waar)) {
            return List.of();
        }
        try (Stream<Path> alle = Files.list(waar)) {
            return alle.filter(pad -> pad.toString().endsWith(eind)).toList();
        }
    }

    private void zend(byte[] inhoud) throws JMSException {
        try (Connection verbinding = makelaar.createConnection();
                Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageProducer producent = sessie.createProducer(sessie.createQueue(Queueinname.IN))) {
            BytesMessage bericht = sessie.createBytesMessage();
            bericht.writeBytes(inhoud);
            producent.send(bericht);
        }
    }

    private Gelezen haal(String queue) throws JMSException {
        return Gelezen.van(haalBytes(queue));
    }

    private byte[] haalBytes(String queue) throws JMSException {
        try (Connection verbinding = makelaar.createConnection();
                Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageConsumer verbruiker = sessie.createConsumer(sessie.createQueue(queue))) {
            verbinding.start();
            BytesMessage bericht =
                    (BytesMessage) verbruiker.receive(Duration.ofSeconds(30).toMillis());
            byte[] inhoud = new byte[Math.toIntExact(bericht.getBodyLength())];
            bericht.readBytes(inhoud);
            return inhoud;
        }
    }
}
