package nl.berichtenstraat.gevallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule case, from the bytes of the message to the bytes of the answer. See docs/gevallen.md. */
class GevallenTest {

    private static Proefnemer proefnemer;

    @BeforeAll
    static void begin(@TempDir Path werkmap) {
        proefnemer = new Proefnemer(werkmap);
    }

    static List<Gevalmap> gevallen() {
        return Proefgevallen.mappen();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gevallen")
    void endsAsTheStandardSays(Gevalmap geval) {
        Gevalverslag verslag = proefnemer.beproef(geval);
        assertThat(verslag.onbruikbaar()).as(geval.toString()).isEmpty();
        assertThat(verslag.verschillen()).as(geval.toString()).isEmpty();
    }
}
