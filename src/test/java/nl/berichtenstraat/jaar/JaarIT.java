package nl.berichtenstraat.jaar;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The year over the running service, with the parties on the queues of its broker. */
class JaarIT {

    @Test
    void bothBooksAreEqualToTheCentAndEveryMessageHasItsAnswer(@TempDir Path map) throws Exception {
        Kalender kalender = new Kalender(LocalDate.of(2025, 12, 1));
        try (Straat straat = new Dienststraat(map, kalender)) {
            Jaar jaar = new Jaar(straat, kalender);

            jaar.speelTotEnMet(Jaar.DECEMBER);

            jaar.balans(Jaar.DECEMBER);
        }
    }
}
