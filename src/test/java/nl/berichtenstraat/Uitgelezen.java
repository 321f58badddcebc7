package nl.berichtenstraat;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.kanaal.Makelaar;
import nl.berichtenstraat.straat.Bestemming;

/** Everything that lies on the outgoing queues but the alarms, taken off them, as lines like those of {@link Registerafdruk}. */
final class Uitgelezen {

    private Uitgelezen() {}

    /**
     * Empties the outgoing queues.
     *
     * @param makelaar the broker
     * @param berichten file names of the messages by number
     */
    static List<String> van(ConnectionFactory makelaar, Map<Long, String> berichten) throws JMSException {
        List<String> regels = new ArrayList<>();
        try (Connection verbinding = makelaar.createConnection()) {
            verbinding.start();
            for (Bestemming bestemming : Bestemming.naarBuiten()) {
                if (bestemming != Bestemming.ALARM) {
                    regels.addAll(alle(verbinding, bestemming, berichten));
                }
            }
        }
        return regels.stream().sorted().toList();
    }

    /** The broker says itself that there is no more. */
    private static List<String> alle(Connection verbinding, Bestemming bestemming, Map<Long, String> berichten)
            throws JMSException {
        List<String> regels = new ArrayList<>();
        try (Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageConsumer verbruiker = sessie.createConsumer(sessie.createQueue(Makelaar.queue(bestemming)))) {
            Optional<Message> volgende = Optional.ofNullable(verbruiker.receiveNoWait());
            while (volgende.isPresent()) {
                regels.add(regel(bestemming, (BytesMessage) volgende.get(), berichten));
                volgende = Optional.ofNullable(verbruiker.receiveNoWait());
            }
        }
        return regels;
    }

    private static String regel(Bestemming bestemming, BytesMessage bericht, Map<Long, String> berichten)
            throws JMSException {
        return Registerafdruk.regel(
                bestemming.naam(),
                bericht.getStringProperty("soort"),
                Optional.ofNullable(bericht.getStringProperty("JMSXGroupID")).orElse(""),
                bericht.getLongProperty("bericht"),
                inhoud(bericht),
                berichten);
    }

    private static byte[] inhoud(BytesMessage bericht) throws JMSException {
        byte[] inhoud = new byte[Math.toIntExact(bericht.getBodyLength())];
        bericht.readBytes(inhoud);
        return inhoud;
    }
}
