package nl.berichtenstraat.beheer.browser;

import java.nio.file.Path;
import nl.berichtenstraat.Demomaand;
import nl.berichtenstraat.beheer.Rol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Makes the pictures of {@code docs/schermen} from the month of the demonstration, when that is asked for. */
@EnabledIfSystemProperty(named = Schermafdruk.GEVRAAGD, matches = "true")
class SchermenIT {

    @RegisterExtension
    static final Vensters VENSTERS = new Vensters();

    @TempDir
    static Path map;

    private static Proefhuis huis;

    @BeforeAll
    static void open() throws Exception {
        huis = Proefhuis.metDemomaand(map);
        huis.wachtTotVerwerkt(Demomaand.BERICHTEN);
    }

    @AfterAll
    static void sluit() throws Exception {
        huis.close();
    }

    @Test
    void picturesTheConsole() {
        Venster venster = VENSTERS.open(huis);
        huis.logIn(venster, Rol.BEHEERDER);
        neem(venster, "/", "vandaag");
        neem(venster, "/berichten", "berichten");
        neem(venster, "/berichten/16", "bericht");
        neem(venster, "/herhalingen/nieuw?bericht=16", "herhalen");
        neem(venster, "/benutting", "clientmaanden");
        neem(venster, "/monitor", "monitor");
        neem(venster, "/contracten", "contracten");
        venster.breed(Venster.TELEFOON);
        neem(venster, "/", "vandaag-telefoon");
    }

    @Test
    void picturesThePortal() {
        Venster venster = VENSTERS.open(huis);
        huis.logIn(venster, Rol.AANBIEDER);
        neem(venster, "/portaal", "portaal");
        neem(venster, "/portaal/rekenblad", "rekenblad");
        neem(venster, "/portaal/toewijzingen", "toewijzingen");
        neem(venster, "/portaal/declaraties/16?welke=afgewezen", "declaratie");
    }

    private static void neem(Venster venster, String pad, String naam) {
        venster.ga(pad);
        venster.scherm(naam);
    }
}
