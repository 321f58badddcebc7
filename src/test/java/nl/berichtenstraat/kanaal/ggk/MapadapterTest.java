package nl.berichtenstraat.kanaal.ggk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.straat.Tussenopslag;
import nl.berichtenstraat.straat.ggk.Adapter.Ontvangstbewijs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapadapterTest {

    private static final String REFERENTIE = "3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01";

    @TempDir
    private Path map;

    @Test
    void putsTheBareMessageUnderItsReferenceOnceHoweverOftenItIsOffered() throws IOException {
        Path uit = map.resolve("nog/niet");
        for (int keer = 0; keer < 2; keer++) {
            assertThat(bied(uit)).isEqualTo(new Ontvangstbewijs.Aangenomen(Optional.empty()));
        }
        try (Stream<Path> inhoud = Files.list(uit)) {
            assertThat(inhoud).containsExactly(uit.resolve(REFERENTIE + "-du01.xml"));
        }
        assertThat(uit.resolve(REFERENTIE + "-du01.xml")).hasContent("<a/>");
    }

    @Test
    void aFolderThatCannotBeWrittenCountsAsNotReceived() throws IOException {
        Path bestand = Files.writeString(map.resolve("bestand"), "");
        assertThat(bied(bestand.resolve("map"))).isInstanceOf(Ontvangstbewijs.Onbereikbaar.class);
    }

    private static Ontvangstbewijs bied(Path map) throws IOException {
        try (Tussenopslag inhoud =
                Tussenopslag.van(new ByteArrayInputStream("<a/>".getBytes(StandardCharsets.UTF_8)))) {
            return new Mapadapter(map).bied(Berichtcode.DU01, REFERENTIE, inhoud);
        }
    }
}
