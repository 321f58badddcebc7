package nl.berichtenstraat.kanaal.ggk;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.Optional;
import nl.berichtenstraat.kanaal.Intake;
import nl.berichtenstraat.kanaal.MakelaarOnbereikbaar;
import nl.berichtenstraat.register.OpslagOnbereikbaar;

/**
 * Takes bare messages from the queue on which adapters put them. The answer to what the desk refuses goes to a queue of its
 * own, with the id of the refused message as correlation id.
 */
public final class Queueinname {

    /** Queue on which adapters put messages, for all gemeenten: the envelope says for whom it is. */
    public static final String IN = "ggk-in";

    /** Queue with the answers to what was refused. */
    public static final String GEWEIGERD = "ggk-geweigerd";

    private static final String DUPLICAATSLEUTEL = "_AMQ_DUPL_ID";

    private final Loket loket;
    private final long meesteBytes;
    private final ConnectionFactory verbindingen;

    /**
     * The queue.
     *
     * @param loket takes what lies there
     * @param meesteBytes largest message that is taken whole
     * @param verbindingen to the broker, pooled, for the answers
     */
    public Queueinname(Loket loket, long meesteBytes, ConnectionFactory verbindingen) {
        this.loket = loket;
        this.meesteBytes = meesteBytes;
        this.verbindingen = verbindingen;
    }

    /**
     * Offers a message to the desk.
     *
     * @throws OpslagOnbereikbaar when the desk cannot take anything now; the message stays on the queue
     * @throws MakelaarOnbereikbaar when the answer cannot be put on its queue; offering the same again does no harm
     */
    public void neem(Intake.Queuebericht bericht) {
        Loket.Antwoord antwoord = loket.neem(new Loket.Aanbod(
                bericht.inhoud(),
                bericht.inhoud().lengte() > meesteBytes,
                false,
                Optional.empty(),
                Optional.empty(),
                "queue"));
        if (antwoord.later()) {
            throw new OpslagOnbereikbaar("het GGk-loket kan nu niets aannemen", null);
        }
        if (!antwoord.aangenomen()) {
            meldTerug(bericht.kenmerk(), antwoord.inhoud());
        }
    }

    private void meldTerug(Optional<String> kenmerk, byte[] inhoud) {
        try (Connection verbinding = verbindingen.createConnection();
                Session sessie = verbinding.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageProducer producent = sessie.createProducer(sessie.createQueue(GEWEIGERD))) {
            BytesMessage bericht = sessie.createBytesMessage();
            if (kenmerk.isPresent()) {
                bericht.setJMSCorrelationID(kenmerk.get());
                bericht.setStringProperty(DUPLICAATSLEUTEL, "geweigerd " + kenmerk.get());
            }
            bericht.writeBytes(inhoud);
            producent.send(bericht);
        } catch (JMSException e) {
            throw new MakelaarOnbereikbaar("de berichtenmakelaar is niet bereikbaar", e);
        }
    }
}
