package nl.berichtenstraat.kanaal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import nl.berichtenstraat.Proefberichten;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * Listens to every log line of the tests of a class, ours from DEBUG and those of libraries from INFO, with the texts of
 * their exceptions; afterwards none may have named a client.
 */
public final class Logvangst implements BeforeAllCallback, AfterAllCallback {

    private static final Pattern PERSOON =
            Pattern.compile("(?<![0-9])9999[0-9]{5}(?![0-9])|" + Proefberichten.ACHTERNAAM + "|Verzonnenstraat");

    /** The broker tells objects apart by a random number, which now and then begins as a citizen service number does. */
    private static final Pattern OBJECTNUMMER = Pattern.compile("\\]@[0-9]+");

    private final Queue<String> overtredingen = new ConcurrentLinkedQueue<>();
    private final AtomicLong regels = new AtomicLong();
    private final Luisteraar luisteraar = new Luisteraar();

    /** Whether a text names one of the fictional clients. */
    public static boolean noemtPersoon(String tekst) {
        return PERSOON.matcher(OBJECTNUMMER.matcher(tekst).replaceAll("]")).find();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        LoggerContext logboek = (LoggerContext) LoggerFactory.getILoggerFactory();
        luisteraar.setContext(logboek);
        luisteraar.start();
        logger("nl.berichtenstraat").setLevel(Level.DEBUG);
        logger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
        logger(Logger.ROOT_LOGGER_NAME).addAppender(luisteraar);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        logger(Logger.ROOT_LOGGER_NAME).detachAppender(luisteraar);
        assertThat(regels).as("captured log lines").hasPositiveValue();
        assertThat(overtredingen).as("log lines that name a client").isEmpty();
    }

    private static Logger logger(String naam) {
        return (Logger) LoggerFactory.getLogger(naam);
    }

    private final class Luisteraar extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent regel) {
            regels.incrementAndGet();
            toets(regel, regel.getFormattedMessage());
            for (IThrowableProxy t = regel.getThrowableProxy(); t != null; t = t.getCause()) {
                toets(regel, String.valueOf(t.getMessage()));
            }
        }

        private void toets(ILoggingEvent regel, String tekst) {
            if (noemtPersoon(tekst)) {
                overtredingen.add(regel.getLoggerName() + ": " + tekst);
            }
        }
    }
}
