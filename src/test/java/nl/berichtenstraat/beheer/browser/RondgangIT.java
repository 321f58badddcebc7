package nl.berichtenstraat.beheer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.Demomaand;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.Rol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page that somebody of each role can come to, in an installation without messages and in one with some. */
class RondgangIT {

    @RegisterExtension
    static final Vensters VENSTERS = new Vensters();

    @TempDir
    static Path map;

    private static Proefhuis leeg;
    private static Proefhuis gevuld;

    @BeforeAll
    static void open() throws Exception {
        leeg = Proefhuis.leeg(map.resolve("leeg"), Demomaand.KLOK);
        gevuld = Proefhuis.metDemomaand(map.resolve("gevuld"));
        gevuld.wachtTotVerwerkt(Demomaand.BERICHTEN);
        Ggkuitwisseling.maak(gevuld.registers());
    }

    @AfterAll
    static void sluit() throws Exception {
        leeg.close();
        gevuld.close();
    }

    @ParameterizedTest
    @EnumSource(value = Rol.class, names = "SYSTEEM", mode = EnumSource.Mode.EXCLUDE)
    void everybodyCanUseEveryPage(Rol rol) {
        assertThat(bezwaren(gevuld, rol)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Rol.class, names = "SYSTEEM", mode = EnumSource.Mode.EXCLUDE)
    void everybodyCanUseEveryPageOfAnEmptyInstallation(Rol rol) {
        assertThat(bezwaren(leeg, rol)).isEmpty();
    }

    private static List<String> bezwaren(Proefhuis huis, Rol rol) {
        Venster venster = VENSTERS.open(huis);
        huis.logIn(venster, rol);
        List<String> bezwaren = new ArrayList<>();
        Rondgang.Verslag verslag = Rondgang.loop(
                venster,
                pagina -> Toegankelijkheid.bezwaren(pagina)
                        .forEach(bezwaar -> bezwaren.add(pagina.pad() + " " + bezwaar)));
        assertThat(verslag.paginas()).as("pagina's van " + rol.label()).isNotEmpty();
        assertThat(verslag.paginas().contains("/ggk/termijnen")).isEqualTo(rol.mag(Recht.GGK));
        bezwaren.addAll(verslag.dood());
        return bezwaren;
    }
}
