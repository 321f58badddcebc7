package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Command {@code ggk controleer} tells whether the exchange with the GGk can begin. */
class GgkControleerOpdrachtTest {

    @TempDir
    private Path map;

    @Test
    void showsWhoIsWho() throws IOException {
        Opdrachtregel.Afloop afloop = controleer("code: '0505'");
        assertThat(afloop.code()).isZero();
        assertThat(afloop.uit())
                .contains(
                        "zonder TLS: alleen vanaf deze machine",
                        "0505 Voorbeeldstad: verzendt als Voorbeeld naar http://127.0.0.1:9000/ggk;"
                                + " geen certificaat toegelaten.",
                        "1 gemeente in orde.");
    }

    @Test
    void namesEachFaultWithItsLine() throws IOException {
        Opdrachtregel.Afloop afloop = controleer("code: '0001'");
        assertThat(afloop.code()).isEqualTo(1);
        assertThat(afloop.uit()).contains("ggk.yaml:3: gemeente 0001 bestaat niet", "1 fout.");
    }

    @Test
    void theSampleIsSwitchedOff() {
        assertThat(Opdrachtregel.voerUit("ggk", "controleer", "config/ggk.yaml").uit())
                .contains("actief: false");
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        assertThat(Opdrachtregel.voerUit(
                                "ggk", "controleer", map.resolve("nergens").toString())
                        .code())
                .isEqualTo(2);
    }

    private Opdrachtregel.Afloop controleer(String code) throws IOException {
        Path bestand = Files.writeString(map.resolve("ggk.yaml"), """
                server: {poort: 8443}
                gemeenten:
                  - %s
                    naam: Voorbeeldstad
                    applicatie: Voorbeeld
                    versie: '0001'
                    subversie: '0000'
                    adapter: {soort: soap, adres: 'http://127.0.0.1:9000/ggk'}
                """.formatted(code));
        return Opdrachtregel.voerUit("ggk", "controleer", bestand.toString());
    }
}
