package nl.berichtenstraat.straat.oorzaak;

import java.time.Duration;

/**
 * How often a cause is tried again without a person.
 *
 * @param eerste pause before the first time; doubles each time that it was in vain
 * @param langste longest pause
 * @param keren so many times in vain in a row, then a person is asked; 0 when it is not tried at all
 */
public record Herstelritme(Duration eerste, Duration langste, int keren) {

    /** The pause after so many times in vain. */
    Duration pauze(int pogingen) {
        Duration pauze = eerste;
        for (int i = 0; i < pogingen && pauze.compareTo(langste) < 0; i++) {
            pauze = pauze.multipliedBy(2);
        }
        return pauze.compareTo(langste) < 0 ? pauze : langste;
    }
}
