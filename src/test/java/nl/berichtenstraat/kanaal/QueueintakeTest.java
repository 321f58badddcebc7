package nl.berichtenstraat.kanaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.berichtenstraat.kanaal.Intake.Queuebericht;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import nl.berichtenstraat.straat.Ontvangst;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueintakeTest {

    private static final Instellingen.Makelaar INGEBED =
            new Instellingen.Makelaar(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @TempDir
    private Path map;

    private Registers registers;
    private Makelaar makelaar;
    private Connection verbinding;
    private Session sessie;
    private MessageConsumer verbruiker;

    @BeforeEach
    void open() throws Exception {
        registers = SqlRegisters.open(Opslaginstelling.ingebed(map));
        makelaar = Makelaar.start(INGEBED, map);
        verbinding = makelaar.verbindingen().createConnection();
        verbinding.start();
        sessie = verbinding.createSession(false, Session.CLIENT_ACKNOWLEDGE);
        verbruiker = sessie.createConsumer(sessie.createQueue(Makelaar.INTAKE));
    }

    @AfterEach
    void sluit() throws Exception {
        verbinding.close();
        makelaar.close();
        registers.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 50_000, 3_000_000})
    void keepsTheWholeMessageWhenTheStoreWasAwayAtFirst(int lengte) throws Exception {
        byte[] inhoud = "bericht...".repeat(lengte / 10).getBytes();
        Intake intake = intake(new Wegvallend(registers, Wegvallend.Moment.VOOR_HET_WERK));
        Queuebericht bericht = lees(intake, zend(inhoud));

        assertThatThrownBy(() -> intake.ontvang(bericht)).isInstanceOf(OpslagOnbereikbaar.class);

        assertThat(inhoud(intake.ontvang(bericht))).isEqualTo(inhoud);
    }

    @Test
    void keepsAMessageOnceThatTheBrokerGivesAgain() throws Exception {
        Intake intake = intake(registers);
        long eerst = intake.ontvang(lees(intake, zend("bericht".getBytes())));
        sessie.recover();

        assertThat(intake.ontvang(lees(intake, volgende()))).isEqualTo(eerst);
    }

    @Test
    void keepsTheSameContentAgainWhenItIsSentAgain() throws Exception {
        Intake intake = intake(registers);
        long eerst = intake.ontvang(lees(intake, zend("bericht".getBytes())));

        assertThat(intake.ontvang(lees(intake, zend("bericht".getBytes())))).isGreaterThan(eerst);
    }

    private Message zend(byte[] inhoud) throws Exception {
        BytesMessage bericht = sessie.createBytesMessage();
        bericht.writeBytes(inhoud);
        try (var producent = sessie.createProducer(sessie.createQueue(Makelaar.INTAKE))) {
            producent.send(bericht);
        }
        return volgende();
    }

    private Message volgende() throws Exception {
        return verbruiker.receive(10_000);
    }

    private static Queuebericht lees(Intake intake, Message bericht) throws Exception {
        return intake.vanQueue(bericht, new DefaultExchange(new DefaultCamelContext()));
    }

    private byte[] inhoud(long id) {
        return registers.lees(register -> {
            try (InputStream inhoud = register.berichten().inhoud(id)) {
                return inhoud.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Intake intake(Registers over) {
        return new Intake(new Ontvangst(over, Clock.systemUTC(), Long.MAX_VALUE));
    }
}
