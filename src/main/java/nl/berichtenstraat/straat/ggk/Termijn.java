package nl.berichtenstraat.straat.ggk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.berichtenstraat.bericht.Antwoordtermijn;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.ggk.Functie;
import nl.berichtenstraat.register.Ggktermijnen.Uitwisseling;

/**
 * The term of an exchange.
 *
 * @param uitwisseling the exchange
 * @param uiterlijk the last day on which the answer is in time
 * @param stand how it stands
 */
public record Termijn(Uitwisseling uitwisseling, LocalDate uiterlijk, Klokstand stand) {

    /**
     * How an exchange stands on a day; empty when no answer is expected. An answer counts by the day on which it came.
     *
     * @param vandaag the day
     * @param zone in which moments are days
     */
    public static Optional<Termijn> van(Uitwisseling uitwisseling, LocalDate vandaag, ZoneId zone) {
        return Functie.van(uitwisseling.functie())
                .map(Functie::soort)
                .filter(soort -> soort.antwoord().isPresent())
                .map(soort -> van(soort, uitwisseling, vandaag, zone));
    }

    private static Termijn van(Berichtsoort soort, Uitwisseling uitwisseling, LocalDate vandaag, ZoneId zone) {
        LocalDate uiterlijk = Antwoordtermijn.uiterlijk(soort, dag(uitwisseling.sinds(), zone));
        Klokstand stand = uitwisseling
                .beantwoord()
                .map(moment -> dag(moment, zone).isAfter(uiterlijk) ? Klokstand.TE_LAAT_BEANTWOORD : Klokstand.OP_TIJD)
                .orElseGet(() -> open(uitwisseling, vandaag.isAfter(uiterlijk)));
        return new Termijn(uitwisseling, uiterlijk, stand);
    }

    private static Klokstand open(Uitwisseling uitwisseling, boolean voorbij) {
        if (!voorbij) {
            return Klokstand.LOPEND;
        }
        return uitwisseling.buitenKanaal().isPresent() ? Klokstand.BESPROKEN : Klokstand.TE_LAAT;
    }

    private static LocalDate dag(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }
}
