package nl.berichtenstraat.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of causes: each says what is the matter and what to do, in plain Dutch (B1). */
class OorzaaktekstTest {

    private static final Uitlegbestand TEKSTEN =
            Uitlegbestand.lees(Path.of("src/main/resources/uitleg/oorzaken.properties"));

    static Stream<String> sleutels() {
        return TEKSTEN.sleutels().stream();
    }

    @Test
    void everyCauseHasBothTexts() {
        assertThat(sleutels().filter(sleutel -> !sleutel.endsWith(".doe")).map(sleutel -> sleutel + ".doe"))
                .containsExactlyElementsOf(
                        sleutels().filter(sleutel -> sleutel.endsWith(".doe")).toList());
        TEKSTEN.staanElkOpEenRegel();
        TEKSTEN.isKort(sleutels());
    }

    @ParameterizedTest
    @MethodSource("sleutels")
    void everyTextIsPlainDutch(String sleutel) {
        TEKSTEN.isGewoneTaal(sleutel);
        Uitlegbestand.vraagtNietsPersoonlijks(Uitlegsjablonen.oorzaak(sleutel));
    }
}
