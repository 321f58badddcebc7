package nl.berichtenstraat.kanaal.ggk;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which a request does not come to its end in time, however lively the caller seems: one term for
 * everything up to the first byte of the body (the handshake of TLS too), another one for the body.
 */
final class Verbindingswacht implements Connection.Listener {

    private final Scheduler klok;
    private final Duration tijdVoorKop;
    private final Duration tijdVoorInhoud;
    private final Map<Connection, Scheduler.Task> termijnen = new ConcurrentHashMap<>();

    Verbindingswacht(Scheduler klok, Duration tijdVoorKop, Duration tijdVoorInhoud) {
        this.klok = klok;
        this.tijdVoorKop = tijdVoorKop;
        this.tijdVoorInhoud = tijdVoorInhoud;
    }

    @Override
    public void onOpened(Connection verbinding) {
        // the one of HTTP within opens at the same time, and is closed with the same effect
        if (!(verbinding instanceof SslConnection)) {
            wachtOpVerzoek(verbinding);
        }
    }

    @Override
    public void onClosed(Connection verbinding) {
        klaar(verbinding);
    }

    /** A request is to come, or not. */
    void wachtOpVerzoek(Connection verbinding) {
        stel(verbinding, tijdVoorKop);
    }

    /** Its body is to come. */
    void wachtOpInhoud(Connection verbinding) {
        stel(verbinding, tijdVoorInhoud);
    }

    /** Nothing more is to come for now. */
    void klaar(Connection verbinding) {
        Optional.ofNullable(termijnen.remove(verbinding)).ifPresent(Scheduler.Task::cancel);
    }

    private void stel(Connection verbinding, Duration tijd) {
        Scheduler.Task nieuw = klok.schedule(() -> sluit(verbinding), tijd.toMillis(), TimeUnit.MILLISECONDS);
        Optional.ofNullable(termijnen.put(verbinding, nieuw)).ifPresent(Scheduler.Task::cancel);
    }

    private void sluit(Connection verbinding) {
        termijnen.remove(verbinding);
        verbinding.getEndPoint().close(new TimeoutException("request not complete in time"));
    }
}
