package nl.berichtenstraat.beheer.api;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.berichtenstraat.Proefberichten;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests that the documents show, in their order. */
class ApivoorbeeldenTest {

    private static final Pattern REGEL = Pattern.compile("^curl (.+?) +# (\\d+)$", Pattern.MULTILINE);
    private static final Pattern ADRES = Pattern.compile("\"\\$STRAAT([^\"]+)\"");
    private static final Pattern BESTAND = Pattern.compile("--data-binary @(\\S+)");
    private static final Pattern TEKST = Pattern.compile("--data '([^']+)'");

    @TempDir
    Path map;

    @ParameterizedTest
    @ValueSource(strings = {"docs/api.md", "README.md"})
    void endAsTheDocumentSays(String document) throws Exception {
        Map<String, byte[]> bestanden = Map.of(
                "toewijzing.xml", Partijen.EIGEN.toewijzing("T1", bsn(1), 1001),
                "declaratie.xml", Partijen.EIGEN.declaratie("D1", bsn(1), 1001));
        try (Apiproef proef = new Apiproef(map, Proefberichten.KLOK)) {
            List<String> tokens = List.of(proef.token(Partijen.SYSTEEM), proef.token(Partijen.BEHEERDER));
            List<MatchResult> regels =
                    REGEL.matcher(Files.readString(Path.of(document))).results().toList();
            assertThat(regels).isNotEmpty();
            for (MatchResult regel : regels) {
                assertThat(doe(proef, tokens, regel.group(1), bestanden).statusCode())
                        .as(regel.group())
                        .isEqualTo(Integer.parseInt(regel.group(2)));
            }
        }
    }

    /** With a token that may: first that of a program. */
    private static HttpResponse<String> doe(
            Apiproef proef, List<String> tokens, String opdracht, Map<String, byte[]> bestanden) throws Exception {
        Matcher adres = ADRES.matcher(opdracht);
        assertThat(adres.find()).as(opdracht).isTrue();
        if (!opdracht.contains("Authorization")) {
            return proef.haal(adres.group(1));
        }
        HttpResponse<String> antwoord = null;
        for (String token : tokens) {
            antwoord = doe(proef, token, opdracht, adres.group(1), bestanden);
            if (antwoord.statusCode() != 403) {
                break;
            }
        }
        return antwoord;
    }

    private static HttpResponse<String> doe(
            Apiproef proef, String token, String opdracht, String adres, Map<String, byte[]> bestanden)
            throws Exception {
        Matcher bestand = BESTAND.matcher(opdracht);
        if (bestand.find()) {
            return proef.post(token, adres, bestanden.get(bestand.group(1)));
        }
        Matcher tekst = TEKST.matcher(opdracht);
        return tekst.find()
                ? proef.post(token, adres, tekst.group(1).getBytes(StandardCharsets.UTF_8))
                : proef.haal(token, adres);
    }
}
