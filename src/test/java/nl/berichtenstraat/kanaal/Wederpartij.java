package nl.berichtenstraat.kanaal;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.berichtenstraat.straat.Bestemming;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A program of somebody else at the broker: puts messages on the intake queue and takes what the lane sends out. */
final class Wederpartij implements AutoCloseable {

    private static final String DUPLICAATSLEUTEL = "_AMQ_DUPL_ID";

    /**
     * What came out.
     *
     * @param bestemming its queue
     * @param eigenschappen every property, the duplicate id included
     * @param inhoud its content
     */
    record Post(Bestemming bestemming, Map<String, String> eigenschappen, String inhoud) {

        String soort() {
            return eigenschappen.get("soort");
        }

        long bericht() {
            return Long.parseLong(eigenschappen.get("bericht"));
        }

        String groep() {
            return eigenschappen.get("JMSXGroupID");
        }

        String bezorgsleutel() {
            return eigenschappen.get(DUPLICAATSLEUTEL);
        }
    }

    private final ActiveMQConnectionFactory fabriek;
    private final Connection verbinding;
    private final Queue<Post> ontvangen = new ConcurrentLinkedQueue<>();

    /** Connects; takes nothing yet. */
    Wederpartij(String url, String gebruiker, String wachtwoord) throws JMSException {
        this.fabriek = new ActiveMQConnectionFactory(url);
        this.verbinding = fabriek.createConnection(gebruiker, wachtwoord);
        verbinding.start();
    }

    /** From now on takes everything that leaves the lane. */
    Wederpartij luister() throws JMSException {
        for (Bestemming bestemming : Bestemming.naarBuiten()) {
            Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE);
            sessie.createConsumer(sessie.createQueue(Makelaar.queue(bestemming)))
                    .setMessageListener(bericht -> ontvangen.add(post(bestemming, bericht)));
        }
        return this;
    }

    /** What came out until now, in order of arrival per queue. */
    List<Post> ontvangen() {
        return List.copyOf(ontvangen);
    }

    /** What came out until now for one destination and contains a text. */
    List<Post> ontvangen(Bestemming bestemming, String tekst) {
        return ontvangen.stream()
                .filter(post -> post.bestemming() == bestemming && post.inhoud().contains(tekst))
                .toList();
    }

    /** Puts a message on the intake queue. */
    void zend(byte[] inhoud) throws JMSException {
        try (Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            BytesMessage bericht = sessie.createBytesMessage();
            bericht.writeBytes(inhoud);
            zend(sessie, bericht);
        }
    }

    /** Puts a message on the intake queue as text. */
    void zend(String inhoud) throws JMSException {
        try (Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            zend(sessie, sessie.createTextMessage(inhoud));
        }
    }

    private static void zend(Session sessie, Message bericht) throws JMSException {
        try (var producent = sessie.createProducer(sessie.createQueue(Makelaar.INTAKE))) {
            producent.send(bericht);
        }
    }

    private static Post post(Bestemming bestemming, Message bericht) {
        try {
            BytesMessage bytes = (BytesMessage) bericht;
            byte[] inhoud = new byte[(int) bytes.getBodyLength()];
            bytes.readBytes(inhoud);
            return new Post(bestemming, eigenschappen(bericht), new String(inhoud, StandardCharsets.UTF_8));
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> eigenschappen(Message bericht) throws JMSException {
        Map<String, String> eigenschappen = new HashMap<>();
        for (Object naam : Collections.list(bericht.getPropertyNames())) {
            eigenschappen.put((String) naam, bericht.getStringProperty((String) naam));
        }
        eigenschappen.put(DUPLICAATSLEUTEL, bericht.getStringProperty(DUPLICAATSLEUTEL));
        return eigenschappen;
    }

    @Override
    public void close() throws JMSException {
        verbinding.close();
        fabriek.close();
    }
}
