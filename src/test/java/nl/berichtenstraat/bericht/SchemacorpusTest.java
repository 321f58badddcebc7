package nl.berichtenstraat.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus of changed messages says of each whether iWmo 3.2 accepts it; schemas and readers together must agree. */
class SchemacorpusTest {

    static Stream<Mutatie> mutaties() throws IOException {
        try (InputStream in = SchemacorpusTest.class.getResourceAsStream("/schema/verdicts.csv")) {
            return Mutatie.lees(in).stream();
        }
    }

    @ParameterizedTest
    @MethodSource("mutaties")
    void judgesEveryChangedSampleAsTheStandardDoes(Mutatie mutatie) {
        List<Schemafout> fouten = fouten(mutatie.soort(), mutatie.bericht());
        assertThat(fouten.isEmpty()).as(fouten.toString()).isEqualTo(mutatie.geldig());
        assertThat(fouten)
                .allSatisfy(
                        fout -> assertThat(fout.uitleg()).doesNotContain("cvc-").endsWith("."));
    }

    @ParameterizedTest
    @EnumSource(Berichtsoort.class)
    void acceptsTheFullSampleOfEveryType(Berichtsoort soort) {
        assertThat(fouten(soort, Voorbeeldxml.tekst(soort.naam()))).isEmpty();
    }

    private static List<Schemafout> fouten(Berichtsoort soort, String tekst) {
        InputStream in = Voorbeeldxml.stroom(tekst);
        return switch (soort) {
            case WMO323 -> fouten(new Declaratielezer().lees(in, new Verzamelaar()));
            case WMO325 -> fouten(new Declaratieantwoordlezer().lees(in, new Antwoordverzamelaar()));
            default -> fouten(new Berichtlezer().lees(in));
        };
    }

    private static <T> List<Schemafout> fouten(Leesresultaat<T> resultaat) {
        return resultaat instanceof Leesresultaat.Onleesbaar<T> fout ? fout.fouten() : List.of();
    }

    @ParameterizedTest
    @EnumSource(Berichtsoort.class)
    void theCorpusChangesEveryType(Berichtsoort soort) throws IOException {
        assertThat(Arrays.asList(mutaties().map(Mutatie::soort).toArray())).contains(soort);
    }
}
