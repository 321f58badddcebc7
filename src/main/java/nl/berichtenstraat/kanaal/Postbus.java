package nl.berichtenstraat.kanaal;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Uitbak.Kenmerk;
import nl.berichtenstraat.straat.Bestemming;

/** The queues as a program on the other side uses them: puts messages in and takes answers out. For small messages. */
public final class Postbus {

    private static final String KANAAL = "queue";

    private final ConnectionFactory verbindingen;

    Postbus(ConnectionFactory verbindingen) {
        this.verbindingen = verbindingen;
    }

    /**
     * Puts a message on the intake queue.
     *
     * @return the origin under which the lane keeps it
     */
    public Herkomst lever(byte[] inhoud) {
        try (Connection verbinding = verbindingen.createConnection();
                Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageProducer producent = sessie.createProducer(sessie.createQueue(Makelaar.INTAKE))) {
            BytesMessage bericht = sessie.createBytesMessage();
            bericht.writeBytes(inhoud);
            producent.send(bericht);
            return new Herkomst(KANAAL, bericht.getJMSMessageID());
        } catch (JMSException e) {
            throw new MakelaarOnbereikbaar("de berichtenmakelaar is niet bereikbaar", e);
        }
    }

    /**
     * Takes one outgoing message off its queue.
     *
     * @param kenmerk which
     * @param wacht how long it may take to arrive
     * @return its bytes; empty when it did not arrive in time
     */
    public Optional<byte[]> haal(Kenmerk kenmerk, Duration wacht) {
        Bestemming bestemming = Bestemming.valueOf(kenmerk.bestemming().toUpperCase(Locale.ROOT));
        String oorzaak = kenmerk.berichtId().map(id -> "= " + id).orElse("IS NULL");
        String keuze = "bericht " + oorzaak + " AND soort = '" + kenmerk.soort() + "'";
        try (Connection verbinding = verbindingen.createConnection()) {
            verbinding.start();
            try (Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE);
                    MessageConsumer verbruiker =
                            sessie.createConsumer(sessie.createQueue(Makelaar.queue(bestemming)), keuze)) {
                BytesMessage bericht = (BytesMessage) verbruiker.receive(wacht.toMillis());
                return bericht == null ? Optional.empty() : Optional.of(inhoud(bericht));
            }
        } catch (JMSException e) {
            throw new MakelaarOnbereikbaar("de berichtenmakelaar is niet bereikbaar", e);
        }
    }

    private static byte[] inhoud(BytesMessage bericht) throws JMSException {
        byte[] inhoud = new byte[Math.toIntExact(bericht.getBodyLength())];
        bericht.readBytes(inhoud);
        return inhoud;
    }
}
