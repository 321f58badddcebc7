package nl.berichtenstraat.kanaal;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import nl.berichtenstraat.register.Uitbak.Kenmerk;
import nl.berichtenstraat.straat.Bestemming;
import nl.berichtenstraat.straat.Bezorger;
import nl.berichtenstraat.straat.Zending;

/**
 * Delivers to the broker's queues, a batch in one session transaction. Each message carries its delivery key as the
 * broker's duplicate id; a repetition inside a transaction fails it whole, and then they go one by one, in which form the
 * broker drops what it has. Properties name message numbers, kinds and codes of parties, never a client.
 */
public final class JmsBezorger implements Bezorger {

    private static final String DUPLICAATSLEUTEL = "_AMQ_DUPL_ID";
    private static final String INHOUD_ALS_STROOM = "JMS_AMQ_InputStream";

    private final ConnectionFactory verbindingen;

    /** Over pooled connections. */
    public JmsBezorger(ConnectionFactory verbindingen) {
        this.verbindingen = verbindingen;
    }

    @Override
    public void bezorg(List<Zending> zendingen) {
        try (Connection verbinding = verbindingen.createConnection()) {
            if (!alsEenGeheel(verbinding, zendingen)) {
                eenVoorEen(verbinding, zendingen);
            }
        } catch (JMSException e) {
            throw new MakelaarOnbereikbaar("de berichtenmakelaar is niet bereikbaar", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean alsEenGeheel(Connection verbinding, List<Zending> zendingen)
            throws JMSException, IOException {
        try (Session sessie = verbinding.createSession(true, Session.SESSION_TRANSACTED)) {
            zend(sessie, zendingen);
            try {
                sessie.commit();
                return true;
            } catch (JMSException e) {
                return false;
            }
        }
    }

    private static void eenVoorEen(Connection verbinding, List<Zending> zendingen) throws JMSException, IOException {
        try (Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            zend(sessie, zendingen);
        }
    }

    private static void zend(Session sessie, List<Zending> zendingen) throws JMSException, IOException {
        try (MessageProducer producent = sessie.createProducer(null)) {
            for (Zending zending : zendingen) {
                Kenmerk kenmerk = zending.uitgaand().kenmerk();
                Bestemming bestemming = Bestemming.valueOf(kenmerk.bestemming().toUpperCase(Locale.ROOT));
                producent.send(sessie.createQueue(Makelaar.queue(bestemming)), bericht(sessie, zending));
            }
        }
    }

    private static BytesMessage bericht(Session sessie, Zending zending) throws JMSException, IOException {
        Kenmerk kenmerk = zending.uitgaand().kenmerk();
        BytesMessage bericht = sessie.createBytesMessage();
        bericht.setStringProperty(DUPLICAATSLEUTEL, zending.uitgaand().bezorgsleutel());
        if (kenmerk.berichtId().isPresent()) {
            bericht.setLongProperty("bericht", kenmerk.berichtId().get());
        }
        bericht.setStringProperty("soort", kenmerk.soort());
        if (!kenmerk.groep().isEmpty()) {
            bericht.setStringProperty("JMSXGroupID", kenmerk.groep());
        }
        if (zending.inhoud().isKlein()) {
            bericht.writeBytes(zending.inhoud().bytes());
        } else {
            bericht.setObjectProperty(INHOUD_ALS_STROOM, zending.inhoud().stroom());
        }
        return bericht;
    }
}
