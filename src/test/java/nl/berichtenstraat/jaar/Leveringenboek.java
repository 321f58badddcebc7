package nl.berichtenstraat.jaar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An aanbieder's book of reported starts and stops; a report counts once its retour accepts it. */
final class Leveringenboek {

    private final Map<String, Melding> onderweg = new HashMap<>();
    private final Map<Long, Melding> laatste = new HashMap<>();

    /**
     * A reported start or stop.
     *
     * @param nummer ToewijzingNummer
     * @param begin Begindatum
     * @param einde Einddatum; empty for a start
     */
    record Melding(long nummer, LocalDate begin, Optional<LocalDate> einde) {}

    /** A 305 or 307 goes out. */
    void gemeld(Poststuk stuk, Melding melding) {
        onderweg.put(stuk.soort() + stuk.identificatie(), melding);
    }

    /** Its 306 or 308 came in; the same retour again changes nothing. */
    void retour(Poststuk retour) {
        String vraag = retour.soort().equals("306") ? "305" : "307";
        Melding melding = onderweg.remove(vraag + retour.identificatie());
        if (melding != null && Postboek.codes(retour).isEmpty()) {
            laatste.put(melding.nummer(), melding);
        }
    }

    /** A reported start is taken back. */
    void verwijderd(long nummer) {
        laatste.remove(nummer);
    }

    /** Begindatum of the start that was reported last. */
    LocalDate begin(long nummer) {
        return laatste.get(nummer).begin();
    }

    /** Reports that have no retour yet. */
    Set<String> onderweg() {
        return onderweg.keySet();
    }

    /** Whether the last that was accepted is a start without stop. */
    boolean loopt(long nummer) {
        return laatste.containsKey(nummer) && laatste.get(nummer).einde().isEmpty();
    }
}
