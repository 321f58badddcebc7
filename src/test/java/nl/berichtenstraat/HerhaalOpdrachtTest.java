package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Herkomst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HerhaalOpdrachtTest {

    @TempDir
    private Path map;

    @BeforeEach
    void parkeer() {
        try (Onderdelen straat = Onderdelen.van(Opdrachtinstellingen.van(map, Optional.empty()), Proefberichten.KLOK)) {
            long id = straat.ontvangst()
                    .ontvang(
                            new Herkomst("map", "1.xml"),
                            new ByteArrayInputStream(
                                    Proefberichten.dordrecht().toewijzing("T1", Proefberichten.bsn(1), 11)));
            straat.registers().inTransactie(register -> {
                register.berichten().geparkeerd(id, "proef");
                return id;
            });
        }
    }

    @Test
    void triesAndThenProcesses() {
        Opdrachtregel.Afloop proef = herhaal("verwerken", "--status", "geparkeerd", "--reden", "kan weer", "--proef");
        assertThat(proef.code()).isZero();
        assertThat(proef.uit()).contains("(proef)", "1 keer geparkeerd -> goedgekeurd");
        assertThat(status()).isEqualTo(Berichtstatus.GEPARKEERD);

        Opdrachtregel.Afloop echt = herhaal("verwerken", "1", "--reden", "kan weer", "--json");
        assertThat(echt.code()).isZero();
        assertThat(echt.uit()).contains("\"was\":\"geparkeerd\",\"werd\":\"goedgekeurd\"", "\"gedaan\":1");
        assertThat(status()).isEqualTo(Berichtstatus.VERWERKT);
    }

    @Test
    void endsWithFindingsWhenSomethingWasRefused() {
        assertThat(herhaal("bezorgen", "1", "--reden", "x").code()).isEqualTo(Berichtenstraat.BEVINDINGEN);
    }

    @Test
    void refusesWhatCannotBeDone() {
        assertThat(herhaal("verwerken", "4711", "--reden", "x").code()).isEqualTo(Berichtenstraat.ONBRUIKBAAR);
        assertThat(herhaal("verwerken", "--reden", "x").code()).isEqualTo(Berichtenstraat.ONBRUIKBAAR);
        assertThat(herhaal("vergeten", "1", "--reden", "x").code()).isEqualTo(Berichtenstraat.ONBRUIKBAAR);
        assertThat(herhaal("verwerken", "1").code()).isEqualTo(Berichtenstraat.ONBRUIKBAAR);
        assertThat(herhaal("verwerken", "1", "--reden", " ").code()).isEqualTo(Berichtenstraat.ONBRUIKBAAR);
    }

    private Opdrachtregel.Afloop herhaal(String... argumenten) {
        return Opdrachtregel.voerUit(Stream.of(
                        List.of("herhaal"),
                        List.of(argumenten),
                        List.of("--data", map.toString(), "--vandaag", Proefberichten.VANDAAG.toString()))
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    private Berichtstatus status() {
        try (Onderdelen straat = Onderdelen.van(Opdrachtinstellingen.van(map, Optional.empty()), Proefberichten.KLOK)) {
            return straat.registers()
                    .lees(register ->
                            register.berichten().bericht(1).orElseThrow().status());
        }
    }
}
