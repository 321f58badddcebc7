package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contracts that ship work in the lane, beside each other: what they agree is assigned, claimed and settled. */
class MeegeleverdeContractenTest {

    @TempDir
    private Path map;

    @ParameterizedTest
    @CsvSource(textBlock = """
            drechtsteden-ib/2026-1,          0505, 02, IB2, 01, 2, 120,  480, 123, 58800
            drechtsteden-ib/2026-1,          0505, 02, BGM, 01, 2, 120,  480, 119, 57120
            drechtsteden-bandbreedte/2026-1, 0505, 02, BO1, 01, 4, 240,  240, 123, 29400
            drechtsteden-bandbreedte/2026-1, 0642, 02, BB4, 01, 4, 1020, 900, 123, 110250
            meierij-2020/2020-1,             0865, 02, MIE, 82, 4, 1,    1,   99400, 99400
            meierij-2020/2020-1,             0757, 07, MDB, 82, 4, 1,    1,   60100, 60100
            meierij-2020/2020-1,             0845, 04, MKE, 82, 4, 1,    1,   79800, 79800
            peelgemeenten-2025/2025-1,       0743, 02, PLW, 04, 2, 1,    3,   6600, 19800
            peelgemeenten-2025/2025-1,       1659, 02, PLH, 01, 2, 420,  1500, 137, 205500
            peelgemeenten-2025/2025-1,       0847, 07, PDH, 16, 2, 4,    16,  5640, 90240
            """)
    void settlesWhatItAgrees(
            String contract,
            String gemeente,
            String categorie,
            String code,
            String eenheid,
            String frequentie,
            int toegewezen,
            int geleverd,
            int tarief,
            int cent)
            throws IOException {
        Proefberichten berichten = new Proefberichten(gemeente, "98000001");
        String bsn = Proefberichten.bsn(1);
        schrijf(
                "1",
                product(tekst(berichten.toewijzing("T1", bsn, 1001)), categorie, code, eenheid)
                        .replace("<b:Volume>120<", "<b:Volume>" + toegewezen + "<")
                        .replace("Frequentie>2<", "Frequentie>" + frequentie + "<"));
        schrijf(
                "2",
                product(tekst(berichten.declaratie("D1", bsn, 1001)), categorie, code, eenheid)
                        .replace("GeleverdVolume>60<", "GeleverdVolume>" + geleverd + "<")
                        .replace("ProductTarief>102<", "ProductTarief>" + tarief + "<")
                        .replace(">6120<", ">" + cent + "<"));

        Opdrachtregel.Afloop afloop =
                Opdrachtregel.voerUit("verwerk", "--in", map + "/in", "--uit", map + "/uit", "--vandaag", "2026-04-10");

        assertThat(afloop.code()).as(afloop.uit()).isZero();
        assertThat(map.resolve("uit/2.afrekening.xml"))
                .content()
                .contains("<Beleid>" + contract + "</Beleid>", ">" + cent + "<");
    }

    private static String product(String bericht, String categorie, String code, String eenheid) {
        return bericht.replace("IB1", code)
                .replace("Categorie>02<", "Categorie>" + categorie + "<")
                .replaceAll("(Eenheid)>01<", "$1>" + eenheid + "<");
    }

    private static String tekst(byte[] bericht) {
        return new String(bericht, StandardCharsets.UTF_8);
    }

    private void schrijf(String naam, String bericht) throws IOException {
        Files.createDirectories(map.resolve("in"));
        Files.writeString(map.resolve("in").resolve(naam + ".xml"), bericht);
    }
}
