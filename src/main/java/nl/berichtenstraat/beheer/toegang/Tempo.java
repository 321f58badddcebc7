package nl.berichtenstraat.beheer.toegang;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often something may be done in a minute, for each of many who do it. Kept in memory, of the latest only. */
final class Tempo {

    private static final int BEKENDEN = 10_000;
    private static final int SECONDEN = 60;

    private final int perMinuut;
    private final Clock klok;
    private final Map<String, Stand> standen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Stand> oudste) {
            return size() > BEKENDEN;
        }
    };

    private record Stand(long minuut, int aantal) {}

    Tempo(int perMinuut, Clock klok) {
        this.perMinuut = perMinuut;
        this.klok = klok;
    }

    /** Counts one more by this one; false, and not counted, when it were one too many. */
    synchronized boolean neem(String wie) {
        Stand stand = stand(wie);
        if (stand.aantal() >= perMinuut) {
            return false;
        }
        standen.put(wie, new Stand(stand.minuut(), stand.aantal() + 1));
        return true;
    }

    /** Takes the last one back: it was in order. */
    synchronized void geefTerug(String wie) {
        Stand stand = stand(wie);
        standen.put(wie, new Stand(stand.minuut(), Math.max(0, stand.aantal() - 1)));
    }

    private Stand stand(String wie) {
        long minuut = klok.instant().getEpochSecond() / SECONDEN;
        Stand stand = standen.get(wie);
        return stand == null || stand.minuut() != minuut ? new Stand(minuut, 0) : stand;
    }
}
