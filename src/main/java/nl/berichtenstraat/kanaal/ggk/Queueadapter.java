package nl.berichtenstraat.kanaal.ggk;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.Optional;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.straat.Tussenopslag;
import nl.berichtenstraat.straat.ggk.Adapter;

/**
 * Puts bare messages on a queue from which the adapter takes them. The reference is the broker's duplicate id, so that the
 * broker drops what it has. Properties name the reference and the code, nothing else.
 */
public final class Queueadapter implements Adapter {

    private static final String DUPLICAATSLEUTEL = "_AMQ_DUPL_ID";
    private static final String INHOUD_ALS_STROOM = "JMS_AMQ_InputStream";

    private final ConnectionFactory verbindingen;
    private final String queue;

    /**
     * An adapter that takes from this queue.
     *
     * @param verbindingen to the broker, pooled
     * @param queue its name
     */
    public Queueadapter(ConnectionFactory verbindingen, String queue) {
        this.verbindingen = verbindingen;
        this.queue = queue;
    }

    /** The queue for what goes out for a gemeente. */
    public static String uit(Gemeentecode code) {
        return "ggk-uit-" + code;
    }

    @Override
    public Ontvangstbewijs bied(Berichtcode code, String referentienummer, Tussenopslag inhoud) {
        try (Connection verbinding = verbindingen.createConnection();
                Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageProducer producent = sessie.createProducer(sessie.createQueue(queue))) {
            BytesMessage bericht = sessie.createBytesMessage();
            bericht.setStringProperty(DUPLICAATSLEUTEL, code.code() + " " + referentienummer);
            bericht.setStringProperty("berichtcode", code.code());
            bericht.setStringProperty("referentienummer", referentienummer);
            vul(bericht, inhoud);
            producent.send(bericht);
            return new Ontvangstbewijs.Aangenomen(Optional.empty());
        } catch (JMSException e) {
            return new Ontvangstbewijs.Onbereikbaar("de berichtenmakelaar is niet bereikbaar");
        }
    }

    private static void vul(BytesMessage bericht, Tussenopslag inhoud) throws JMSException {
        if (inhoud.isKlein()) {
            bericht.writeBytes(inhoud.bytes());
        } else {
            bericht.setObjectProperty(INHOUD_ALS_STROOM, inhoud.stroom());
        }
    }
}
