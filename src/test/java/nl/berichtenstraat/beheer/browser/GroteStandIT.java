package nl.berichtenstraat.beheer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.berichtenstraat.Demojaren;
import nl.berichtenstraat.beheer.Rol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of an installation with a hundred thousand messages: they tell the right numbers, and all of them open. */
class GroteStandIT {

    /** Shows how long each page takes. */
    private static final String MEET = "berichtenstraat.groot";

    @RegisterExtension
    static final Vensters VENSTERS = new Vensters();

    @TempDir
    static Path map;

    private static Proefhuis huis;

    @BeforeAll
    static void open() throws Exception {
        huis = Proefhuis.metGroteStand(map);
    }

    @AfterAll
    static void sluit() throws Exception {
        huis.close();
    }

    @Test
    void tellsHowMuchThereIs() throws Exception {
        Venster venster = VENSTERS.open(huis);
        huis.logIn(venster, Rol.BEHEERDER).eisTitel("Vandaag");

        assertThat(huis.tel("select count(*) from bericht")).isEqualTo(Demojaren.berichten());
        venster.eisTekst(Pattern.compile(getal(Demojaren.geparkeerd()) + "\\s+Geparkeerd"));
        venster.menu("Berichten");
        venster.eisTekst("Meer dan 1.000 berichten gevonden");
        venster.menu("Cliëntmaanden");
        venster.eisTekst(getal(huis.tel("select count(*) from (select distinct gemeente, aanbieder, client,"
                        + " productcategorie, productcode, maand from boek where huidig = 1)"))
                + " cliëntmaanden");
        venster.menu("Signalen");
        venster.eisTekst(getal(huis.tel("select count(*) from signaal where ingetrokken is null")) + " signalen");
        venster.menu("Oorzaken");
        venster.eisTekst(getal(huis.tel("select count(*) from bericht where oorzaak_id = 1000")));
    }

    @ParameterizedTest
    @EnumSource(value = Rol.class, names = "SYSTEEM", mode = EnumSource.Mode.EXCLUDE)
    void opensEveryPage(Rol rol) {
        Venster venster = VENSTERS.open(huis);
        huis.logIn(venster, rol);
        Paginatijden tijden = new Paginatijden();

        Rondgang.Verslag verslag = Rondgang.loop(venster, pagina -> {
            if (Boolean.getBoolean(MEET)) {
                tijden.meet(pagina);
            }
        });

        if (Boolean.getBoolean(MEET)) {
            System.out.println(rol.label() + System.lineSeparator() + tijden.tabel());
        }
        assertThat(verslag.dood()).isEmpty();
    }

    private static String getal(long getal) {
        return String.format(Locale.forLanguageTag("nl-NL"), "%,d", getal);
    }
}
