package nl.berichtenstraat.jaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.berichtenstraat.jaar.Indicaties.Indicatie;
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

            jaar.balans(Jaar.DECEMBER);
            assertThat(jaar.aantallen()).containsOnlyKeys("301", "305", "307", "315", "317", "319", "323");
        }
    }

    @Test
    void everyMistakeIsMadeInTheYear() {
        assertThat(new Misslagen().alle()).containsExactlyInAnyOrder(Misslag.values());
    }

    @Test
    void sixtyClientsGetHelpOfTwoAanbieders() {
        List<Indicatie> indicaties = new Indicaties("98000001", "98000002").alle();

        assertThat(indicaties)
                .extracting(Indicatie::client)
                .containsAll(IntStream.rangeClosed(1, 60).boxed().toList());
        assertThat(indicaties).extracting(Indicatie::aanbieder).containsOnly("98000001", "98000002");
    }
}
