package nl.berichtenstraat.kanaal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** Keeps what a class logs while a test runs, each line as its level and text. */
final class Logregels implements AutoCloseable {

    private final Queue<String> regels = new ConcurrentLinkedQueue<>();
    private final Logger logger;
    private final Level niveau;
    private final Luisteraar luisteraar = new Luisteraar();

    /** From now on, from INFO. */
    Logregels(Class<?> klasse) {
        logger = (Logger) LoggerFactory.getLogger(klasse);
        niveau = logger.getLevel();
        luisteraar.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        luisteraar.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(luisteraar);
    }

    /** What was logged until now. */
    List<String> regels() {
        return List.copyOf(regels);
    }

    @Override
    public void close() {
        logger.detachAppender(luisteraar);
        logger.setLevel(niveau);
    }

    private final class Luisteraar extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent regel) {
            regels.add(regel.getLevel() + " " + regel.getFormattedMessage());
        }
    }
}
