package nl.berichtenstraat.beheer;

import java.time.Clock;
import java.util.Optional;
import nl.berichtenstraat.kanaal.Dienst;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.OngeldigeInstelling;

/**
 * A service with its door: the lane, and the pages and API over it when those are wanted. Closing it closes the door first.
 *
 * @param dienst the lane
 * @param voordeur the door; empty when {@code http.enabled} is off
 */
public record Huis(Dienst dienst, Optional<Voordeur> voordeur) implements AutoCloseable {

    /**
     * Starts the lane and opens the door.
     *
     * @param instellingen the settings
     * @param klok the time
     * @throws OngeldigeInstelling when the settings cannot be used; then nothing runs
     */
    public static Huis open(Instellingen instellingen, Clock klok) throws Exception {
        Dienst dienst = Dienst.start(instellingen, klok);
        try {
            return new Huis(
                    dienst,
                    instellingen.http().actief()
                            ? Optional.of(Voordeur.open(instellingen, dienst, klok))
                            : Optional.empty());
        } catch (RuntimeException e) {
            dienst.close();
            throw e;
        }
    }

    @Override
    public void close() throws Exception {
        voordeur.ifPresent(Voordeur::close);
        dienst.close();
    }
}
