package nl.berichtenstraat.beheer.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often something may be done in a minute, for each of many who do it. Kept in memory, of the latest only. */
public final class Tempo {

    private static final int BEKENDEN = 10_000;
    private static final int MISLUKT = 20;
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

    /** So often in a minute, by this clock. */
    public Tempo(int perMinuut, Clock klok) {
        this.perMinuut = perMinuut;
        this.klok = klok;
    }

    /** For attempts to come in that fail, for each address that they come from. */
    public static Tempo vanMislukte(Clock klok) {
        return new Tempo(MISLUKT, klok);
    }

    /** Whether one more by this one were one too many. */
    public synchronized boolean isVol(String wie) {
        return stand(wie).aantal() >= perMinuut;
    }

    /** Counts one more by this one; false, and not counted, when it were one too many. */
    public synchronized boolean neem(String wie) {
        if (isVol(wie)) {
            return false;
        }
        Stand stand = stand(wie);
        standen.put(wie, new Stand(stand.minuut(), stand.aantal() + 1));
        return true;
    }

    /** Takes the last one back: it was in order. */
    public synchronized void geefTerug(String wie) {
        Stand stand = stand(wie);
        standen.put(wie, new Stand(stand.minuut(), Math.max(0, stand.aantal() - 1)));
    }

    private Stand stand(String wie) {
        long minuut = klok.instant().getEpochSecond() / SECONDEN;
        Stand stand = standen.get(wie);
        return stand == null || stand.minuut() != minuut ? new Stand(minuut, 0) : stand;
    }
}
