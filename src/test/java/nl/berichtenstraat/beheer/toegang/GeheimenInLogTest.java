package nl.berichtenstraat.beheer.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Toegangsregister.Macht;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nothing that opens the door stands in a log line or in the audit log, whatever happens at the door. */
class GeheimenInLogTest extends Toegangsproef {

    private static final Logger ALLES = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private static final Logger ONS = (Logger) LoggerFactory.getLogger("nl.berichtenstraat");

    private final ListAppender<ILoggingEvent> luisteraar = new ListAppender<>();

    @BeforeEach
    void luister() {
        luisteraar.start();
        ALLES.addAppender(luisteraar);
        ONS.setLevel(Level.TRACE);
    }

    @AfterEach
    void stil() {
        ALLES.detachAppender(luisteraar);
        ONS.setLevel(null);
    }

    @Test
    void writesNoPasswordTokenOrSession() throws IOException {
        String eenmalig = geheim(toegang.eersteAccount().orElseThrow());
        String gegeven = toegang.accounts().maak(BEHEERDER, REDEN, "anna", LEZER);
        String sessie = logIn("anna", gegeven).orElseThrow().sleutel();
        String gewijzigd =
                toegang.inloggen().wijzigWachtwoord(sessie, gegeven, WACHTWOORD).sleutel();
        String token = toegang.tokens()
                .maak(BEHEERDER, REDEN, "epd", new Macht("systeem", Bereik.alles()), LocalDate.of(2026, 11, 2));
        logIn("anna", "verkeerd geheim woord");
        toegang.token(token);
        toegang.token(token + "x");
        toegang.sessie(sessie);
        toegang.inloggen().uitloggen(gewijzigd);

        String geschreven =
                luisteraar.list.stream().map(GeheimenInLogTest::tekst).collect(Collectors.joining("\n")) + log();
        assertThat(List.of(eenmalig, gegeven, sessie, gewijzigd, WACHTWOORD, token, "verkeerd geheim woord"))
                .noneMatch(geschreven::contains);
    }

    private static String tekst(ILoggingEvent regel) {
        return regel.getFormattedMessage()
                + (regel.getThrowableProxy() == null
                        ? ""
                        : regel.getThrowableProxy().getMessage());
    }
}
