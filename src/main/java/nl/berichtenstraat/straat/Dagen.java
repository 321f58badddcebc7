package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Peil;

/**
 * The days that count when a message is processed.
 *
 * @param vandaag today: on what goes out, in the ledger and with signals
 * @param peildag the day on which the message is assessed; another than today only when it is assessed once more
 * @param regeldag the day whose rules and code lists hold
 */
record Dagen(LocalDate vandaag, LocalDate peildag, LocalDate regeldag) {

    /** For a message that is processed for the first time: its own day decides what holds; today when it says none. */
    static Dagen eersteKeer(BewaardBericht bericht, LocalDate vandaag) {
        return new Dagen(vandaag, vandaag, dagtekening(bericht, vandaag));
    }

    /**
     * For a message that is assessed once more.
     *
     * @param peil by what
     * @param zone in which moments are days
     */
    static Dagen opnieuw(Peil peil, BewaardBericht bericht, LocalDate vandaag, ZoneId zone) {
        LocalDate ontvangen = LocalDate.ofInstant(bericht.ontvangen(), zone);
        return switch (peil) {
            case TOEN -> new Dagen(vandaag, ontvangen, dagtekening(bericht, ontvangen));
            case NU -> new Dagen(vandaag, vandaag, vandaag);
        };
    }

    private static LocalDate dagtekening(BewaardBericht bericht, LocalDate anders) {
        return bericht.kenmerken().flatMap(Berichtkenmerken::dagtekening).orElse(anders);
    }
}
