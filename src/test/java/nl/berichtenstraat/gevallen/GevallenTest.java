package nl.berichtenstraat.gevallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule case, from the bytes of the message to the bytes of the answer. See docs/gevallen.md. */
class GevallenTest {

    /** A fictional Bsn; 999999999 is the largest number of an assignment, not a Bsn. */
    private static final Pattern BSN = Pattern.compile("\\b9999(?!99999)[0-9]{5}\\b");

    private static Proefnemer proefnemer;

    @BeforeAll
    static void begin(@TempDir Path werkmap) {
        proefnemer = new Proefnemer(werkmap, GevallenTest::controleerUitleg);
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

    /** No place in a text is left empty, and no text tells who it is about. */
    private static void controleerUitleg(Uitslag uitslag) {
        assertThat(uitslag.uitleg())
                .allSatisfy(
                        uitleg -> assertThat(uitleg).doesNotContain("{", "}").doesNotContainPattern(BSN));
    }
}
