package nl.berichtenstraat.jaar;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The year over the lane's stations and register. */
class JaarTest {

    @Test
    void bothBooksAreEqualToTheCentAndEveryMessageHasItsAnswer(@TempDir Path map) {
        Kalender kalender = new Kalender(LocalDate.of(2025, 12, 1));
        try (Straat straat = new Losstraat(map, kalender)) {
            Jaar jaar = new Jaar(straat, kalender);

            jaar.speelTotEnMet(Jaar.DECEMBER);

            new Slotbalans(jaar.wie(), straat).klopt();
        }
    }
}
