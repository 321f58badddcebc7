package nl.berichtenstraat.jaar;

import java.util.stream.IntStream;
import nl.berichtenstraat.Proefberichten;

/** The fictional clients of the year. */
final class Clienten {

    /** How many there are. */
    static final int AANTAL = 60;

    private Clienten() {}

    /** Bsn of a client, from 1 up to and including {@link #AANTAL}. */
    static String bsn(int client) {
        return Proefberichten.bsn(client);
    }

    /** Bsn of somebody who is no client. */
    static String buitenstaander() {
        return Proefberichten.bsn(AANTAL + 1);
    }

    /** Name and birth date as a 301, 305, 307 or 315 states them after Bsn. */
    static String persoon(String bsn) {
        int volgnummer = nummer(bsn);
        return """
                <m:Bsn>%s</m:Bsn>
                <m:Geboortedatum><b:Datum>19%02d-03-%02d</b:Datum></m:Geboortedatum>
                <m:Geslacht>%d</m:Geslacht>
                <m:Naam><b:Geslachtsnaam><b:Achternaam>Jaargang</b:Achternaam></b:Geslachtsnaam></m:Naam>
                """.formatted(bsn, 30 + volgnummer % 60, 1 + volgnummer % 28, 1 + volgnummer % 2);
    }

    private static int nummer(String bsn) {
        return IntStream.rangeClosed(0, AANTAL + 1)
                .filter(client -> bsn(client).equals(bsn))
                .findFirst()
                .orElseThrow();
    }
}
