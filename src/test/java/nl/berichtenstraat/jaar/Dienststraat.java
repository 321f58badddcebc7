package nl.berichtenstraat.jaar;

import static org.awaitility.Awaitility.await;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.berichtenstraat.kanaal.Dienst;
import nl.berichtenstraat.kanaal.Poorten;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.Bestemming;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** The running service with its own broker; the parties are programs of somebody else that use its queues from outside. */
final class Dienststraat implements Straat {

    private static final String GEBRUIKER = "jaar";
    private static final String WACHTWOORD = "geheim van het jaar";
    private static final Duration GEDULD = Duration.ofSeconds(60);
    private static final Duration RITME = Duration.ofMillis(5);

    private final Dienst dienst;
    private final ActiveMQConnectionFactory fabriek;
    private final Connection verbinding;
    private final Session sessie;
    private final MessageProducer intake;
    private final Map<String, MessageConsumer> queues = new LinkedHashMap<>();

    Dienststraat(Path map, Clock klok) throws Exception {
        Path wachtwoord = Files.writeString(map.resolve("wachtwoord"), WACHTWOORD + "\n");
        String adres = "tcp://127.0.0.1:" + Poorten.vrij();
        dienst = Dienst.start(
                Losstraat.instellingen(
                        map.resolve("data"),
                        "broker.embedded.listen",
                        adres,
                        "broker.user",
                        GEBRUIKER,
                        "broker.password-file",
                        wachtwoord.toString()),
                klok);
        fabriek = new ActiveMQConnectionFactory(adres);
        verbinding = fabriek.createConnection(GEBRUIKER, WACHTWOORD);
        verbinding.start();
        sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE);
        intake = sessie.createProducer(sessie.createQueue("intake"));
        for (Bestemming bestemming : Bestemming.naarBuiten()) {
            String naam = bestemming.naam();
            queues.put(naam, sessie.createConsumer(sessie.createQueue(naam)));
        }
    }

    @Override
    public List<Uit> verwerk(List<byte[]> berichten) {
        try {
            long voor = registers().lees(register -> register.berichten().laatste());
            for (byte[] bericht : berichten) {
                BytesMessage stuk = sessie.createBytesMessage();
                stuk.writeBytes(bericht);
                intake.send(stuk);
            }
            await().atMost(GEDULD)
                    .pollInterval(RITME)
                    .until(() -> registers().lees(register -> isInRust(register, voor + berichten.size())));
            return haal();
        } catch (JMSException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isInRust(Register register, long laatste) {
        return register.berichten().laatste() == laatste
                && register.berichten().openstaand(1).isEmpty()
                && register.uitbak().wachtend(1).isEmpty();
    }

    private List<Uit> haal() throws JMSException {
        List<Uit> uit = new ArrayList<>();
        for (Map.Entry<String, MessageConsumer> queue : queues.entrySet()) {
            BytesMessage stuk = (BytesMessage) queue.getValue().receiveNoWait();
            while (stuk != null) {
                byte[] inhoud = new byte[Math.toIntExact(stuk.getBodyLength())];
                stuk.readBytes(inhoud);
                uit.add(new Uit(queue.getKey(), inhoud));
                stuk = (BytesMessage) queue.getValue().receiveNoWait();
            }
        }
        return uit;
    }

    @Override
    public Registers registers() {
        return dienst.registers();
    }

    @Override
    public void close() {
        try {
            verbinding.close();
            fabriek.close();
            dienst.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
