package nl.berichtenstraat.kanaal;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.straat.Ontvangst;
import nl.berichtenstraat.straat.Tussenopslag;
import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;

/** The bean behind the intake routes: takes bytes from a queue to the receiving station. */
public final class Intake {

    private static final String INHOUD_ALS_STROOM = "JMS_AMQ_SaveStream";
    private static final int GROOT = 100 * 1024;
    private static final int LANGSTE_NAAM = 100;

    private final Ontvangst ontvangst;

    /** Hands everything to this station. */
    public Intake(Ontvangst ontvangst) {
        this.ontvangst = ontvangst;
    }

    /**
     * A message from the queue with its content at hand, as often as it takes to keep it: a JMS message can be read once.
     *
     * @param kenmerk its JMS message id; empty when the sender left it out
     * @param inhoud its content
     */
    public record Queuebericht(Optional<String> kenmerk, Tussenopslag inhoud) {}

    /** Reads a JMS message, large ones into a temporary file that lasts as long as the exchange. */
    public Queuebericht vanQueue(Message bericht, Exchange exchange) throws IOException, JMSException {
        Tussenopslag inhoud = inhoud(bericht);
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void onDone(Exchange klaar) {
                inhoud.close();
            }
        });
        return new Queuebericht(Optional.ofNullable(bericht.getJMSMessageID()), inhoud);
    }

    /**
     * Takes a message from the queue; one without content is kept as empty. The broker may give the same message again
     * when it did not hear in time that it was kept: its message id tells.
     */
    public long ontvang(Queuebericht bericht) throws IOException {
        Herkomst herkomst = new Herkomst("queue", naam(bericht.kenmerk().orElse("")));
        try (InputStream in = bericht.inhoud().stroom()) {
            return bericht.kenmerk().isPresent()
                    ? ontvangst.ontvangEens(herkomst, 0, bericht.inhoud()::stroom)
                    : ontvangst.ontvang(herkomst, in);
        }
    }

    private static Tussenopslag inhoud(Message bericht) throws IOException, JMSException {
        if (bericht instanceof TextMessage tekst) {
            String inhoud = tekst.getText() == null ? "" : tekst.getText();
            return Tussenopslag.van(new ByteArrayInputStream(inhoud.getBytes(StandardCharsets.UTF_8)));
        }
        if (bericht instanceof BytesMessage bytes) {
            return inhoud(bytes);
        }
        return Tussenopslag.van(InputStream.nullInputStream());
    }

    private static Tussenopslag inhoud(BytesMessage bericht) throws IOException, JMSException {
        if (bericht.getBodyLength() > GROOT) {
            return Tussenopslag.gevuldDoor(uit -> {
                try {
                    bericht.setObjectProperty(INHOUD_ALS_STROOM, uit);
                } catch (JMSException e) {
                    throw new IOException("bericht niet gelezen van de queue", e);
                }
            });
        }
        byte[] inhoud = new byte[(int) bericht.getBodyLength()];
        bericht.readBytes(inhoud);
        return Tussenopslag.van(new ByteArrayInputStream(inhoud));
    }

    private static String naam(String gegeven) {
        return gegeven.length() <= LANGSTE_NAAM ? gegeven : gegeven.substring(0, LANGSTE_NAAM);
    }
}
