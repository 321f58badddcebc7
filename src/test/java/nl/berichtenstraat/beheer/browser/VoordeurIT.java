package nl.berichtenstraat.beheer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.berichtenstraat.Demomaand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who was not let in. */
class VoordeurIT {

    @RegisterExtension
    static final Vensters VENSTERS = new Vensters();

    @TempDir
    static Path map;

    private static Proefhuis huis;

    @BeforeAll
    static void open() throws Exception {
        huis = Proefhuis.leeg(map, Demomaand.KLOK);
    }

    @AfterAll
    static void sluit() throws Exception {
        huis.close();
    }

    @Test
    void tellsThatAPageDoesNotExistInWordsThatEverybodyCanUse() {
        Venster venster = VENSTERS.open(huis);

        assertThat(venster.ga("/nergens")).isEqualTo(404);

        venster.eisTitel("Niet gevonden").eisTekst("Deze pagina bestaat niet.");
        assertThat(Toegankelijkheid.bezwaren(venster)).isEmpty();
    }
}
