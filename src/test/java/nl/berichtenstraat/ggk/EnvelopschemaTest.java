package nl.berichtenstraat.ggk;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnvelopschemaTest {

    static String[] voorbeelden() {
        return Voorbeelden.ALLE.clone();
    }

    @ParameterizedTest
    @MethodSource("voorbeelden")
    void takesEveryExample(String naam) {
        assertThatCode(() -> Envelopschema.GECOMPILEERD
                        .newValidator()
                        .validate(new StreamSource(new StringReader(Voorbeelden.tekst(naam)))))
                .doesNotThrowAnyException();
    }
}
