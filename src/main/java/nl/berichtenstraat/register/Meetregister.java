package nl.berichtenstraat.register;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How much waits, counted by indexes on the few that wait: as cheap with many messages as with few. */
public interface Meetregister {

    /** What waits now, over all instances. */
    Stand stand();

    /**
     * What waits.
     *
     * @param wachtend messages that were received and not processed
     * @param geparkeerd messages that wait for a person
     * @param uitbak what was not sent yet, by destination; destinations without are absent
     * @param eersteWerk number of the work order that was not sent for the longest time; empty without any
     * @param eersteBuiten as {@code eersteWerk}, of what leaves the lane
     * @param signalen open signals by kind; kinds without are absent
     * @param oorzaken open causes of failure
     * @param herhalingen replays under way
     * @param herhaalpogingen messages that wait for their turn in a replay
     * @param ggkWachtend messages for the GGk that no adapter has yet
     * @param ggkAandacht messages of the GGk that a person must look at
     */
    record Stand(
            Rij wachtend,
            Rij geparkeerd,
            Map<String, Long> uitbak,
            Optional<Long> eersteWerk,
            Optional<Long> eersteBuiten,
            Map<Signaalsoort, Long> signalen,
            long oorzaken,
            long herhalingen,
            long herhaalpogingen,
            Rij ggkWachtend,
            Rij ggkAandacht) {

        /** With copies of the maps. */
        public Stand {
            uitbak = Map.copyOf(uitbak);
            signalen = Map.copyOf(signalen);
        }
    }

    /**
     * Messages in a row.
     *
     * @param aantal how many
     * @param oudste when the first of them came in, or was made; empty without any
     */
    record Rij(long aantal, Optional<Instant> oudste) {}
}
