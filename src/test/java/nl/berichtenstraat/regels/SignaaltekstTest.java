package nl.berichtenstraat.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.register.Signaalsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of signals: there is one for every kind, they say what to do, and they are in plain Dutch (B1). */
class SignaaltekstTest {

    private static final Uitlegbestand TEKSTEN =
            Uitlegbestand.lees(Path.of("src/main/resources/uitleg/signalen.properties"));

    static Stream<String> sleutels() {
        return TEKSTEN.sleutels().stream();
    }

    @Test
    void everyKindHasATextAndEveryTextIsOfAKind() {
        Set<String> soorten =
                Arrays.stream(Signaalsoort.values()).map(Signaalsoort::naam).collect(Collectors.toSet());

        assertThat(sleutels().map(sleutel -> sleutel.split("\\.")[0]).collect(Collectors.toSet()))
                .isEqualTo(soorten);
        TEKSTEN.staanElkOpEenRegel();
        TEKSTEN.isKort(sleutels());
    }

    @ParameterizedTest
    @MethodSource("sleutels")
    void everyTextIsPlainDutchThatSaysWhatToDo(String sleutel) {
        TEKSTEN.eindigtMetOpdracht(sleutel);
        TEKSTEN.heeftKorteZinnen(sleutel);
        TEKSTEN.isGewoneTaal(sleutel);
        Uitlegbestand.vraagtNietsPersoonlijks(Uitlegsjablonen.signaal(sleutel));
    }
}
