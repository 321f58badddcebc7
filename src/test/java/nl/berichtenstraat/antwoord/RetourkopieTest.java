package nl.berichtenstraat.antwoord;

import static nl.berichtenstraat.bericht.Berichtsoort.WMO301;
import static nl.berichtenstraat.bericht.Berichtsoort.WMO305;
import static nl.berichtenstraat.regels.Controleniveau.BERICHTOVERSTIJGEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.berichtenstraat.bericht.Berichtsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The retour repeats the message: nothing lost, nothing changed, however the message was written. */
class RetourkopieTest {

    private static final String CLIENT = "/Bericht/Client";

    @ParameterizedTest
    @CsvSource({
        "WMO301,9332,/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]",
        "WMO305,9063,/Bericht/Client/StartProducten/StartProduct[2]",
        "WMO307,9415,/Bericht/Client/StopProducten/StopProduct[1]",
        "WMO315,9347,/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[2]",
        "WMO317,9361,/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct[1]",
        "WMO319,9355,/Bericht/Antwoord"
    })
    void losesNoValueOfAFullMessage(Berichtsoort soort, String code, String record) {
        Retourproef proef = Retourproef.op(soort).met(BERICHTOVERSTIJGEND, code, record);
        String inhoud = soort == Berichtsoort.WMO319 ? "Antwoord" : "Client";

        List<String> verwacht = proef.verzoek().waarden(inhoud);
        assertThat(verwacht).isNotEmpty();
        assertThat(proef.retour().waarden(inhoud)).isEqualTo(verwacht);
        assertThat(proef.retour().codes()).containsEntry(record, List.of(code));
    }

    @Test
    void readsAnyPrefixAndWritesTheCustomaryOnes() {
        String vreemd = Retourproef.voorbeeld(WMO305)
                .replace("wmo305:", "")
                .replace("xmlns:wmo305", "xmlns")
                .replace("iwmo:", "wmo306:")
                .replace("xmlns:iwmo", "xmlns:wmo306");
        Retourproef proef = Retourproef.op(WMO305, vreemd).met(BERICHTOVERSTIJGEND, "9374", CLIENT);
        byte[] gewoon =
                Retourproef.op(WMO305).met(BERICHTOVERSTIJGEND, "9374", CLIENT).bytes();

        assertThat(proef.bytes()).isEqualTo(gewoon);
        assertThat(new String(gewoon, StandardCharsets.UTF_8))
                .contains("<wmo306:Client>", "<iwmo:Datum>")
                .doesNotContain("wmo305");
    }

    @Test
    void keepsValuesWrittenAsEntitiesCharacterReferencesAndCdata() {
        String verzoek = metCommentaar("&lt;b&gt; &amp; <![CDATA[<c> & ]]>d&#13;\n\te &#x20AC; \uD83D\uDE00]]&gt;");

        assertThat(commentaar(verzoek)).isEqualTo("<b> & <c> & d\r\n\te € \uD83D\uDE00]]>");
    }

    @Test
    void keepsWhiteSpaceAroundAndInsideValues() {
        assertThat(commentaar(metCommentaar("  regel een\n\n  regel twee "))).isEqualTo("  regel een\n\n  regel twee ");
    }

    @Test
    void dropsCommentsAndInstructionsButNotTheTextAroundThem() {
        assertThat(commentaar(metCommentaar("voor<!-- weg -->na<?weg ook?>!"))).isEqualTo("voorna!");
    }

    @Test
    void writesUtf8WithoutByteOrderMarkAndWithCrLf() {
        byte[] retour = Retourproef.op(WMO301, metCommentaar("een\ntwee"))
                .met(BERICHTOVERSTIJGEND, "9332", "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]")
                .bytes();
        String tekst = new String(retour, StandardCharsets.UTF_8);

        assertThat(tekst)
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n")
                .contains("een\r\ntwee");
        assertThat(tekst.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Bericht>",
                "<!DOCTYPE Bericht [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE Bericht [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE Bericht SYSTEM \"http://localhost:1/x.dtd\">"
            })
    void refusesADtd(String dtd) {
        String verzoek = Retourproef.voorbeeld(WMO305).replace("?>", "?>" + dtd);

        assertThatIllegalStateException()
                .isThrownBy(() -> Retourproef.op(WMO305, verzoek).bytes());
    }

    @Test
    void refusesAMessageThatBreaksOffWithoutRepeatingItsText() {
        String verzoek = Retourproef.voorbeeld(WMO305).replace("</wmo305:Client>", "<geheim");

        assertThatIllegalStateException()
                .isThrownBy(() -> Retourproef.op(WMO305, verzoek)
                        .met(BERICHTOVERSTIJGEND, "9374", CLIENT)
                        .bytes())
                .withMessageNotContaining("geheim")
                .withNoCause();
    }

    @Test
    void refusesAMessageOfAnotherTypeThanItsHeaderWasReadAs() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Retourproef.op(WMO305, Retourproef.voorbeeld(WMO301)).bytes());
    }

    @Test
    void reportsAWriteFailureAsWhatItIs() {
        Retourproef proef = Retourproef.op(WMO305);
        InputStream verzoek =
                new ByteArrayInputStream(Retourproef.voorbeeld(WMO305).getBytes(StandardCharsets.UTF_8));
        OutputStream vol = new OutputStream() {
            @Override
            public void write(int teken) throws IOException {
                throw new IOException("vol");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(
                        () -> new Retourschrijver().schrijf(verzoek, proef.kop(), Retourproef.KENMERK, List.of(), vol));
    }

    private static String metCommentaar(String xml) {
        return Retourproef.voorbeeld(WMO301)
                .replaceFirst(
                        "(?s)(<wmo301:Commentaar>).*?(</wmo301:Commentaar>)", "$1" + xml.replace("$", "\\$") + "$2");
    }

    private static String commentaar(String verzoek) {
        String begin = "/Client/Commentaar=";
        return Retourproef.op(WMO301, verzoek)
                .met(BERICHTOVERSTIJGEND, "9332", "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]")
                .retour()
                .waarden("Client/Commentaar=")
                .get(0)
                .substring(begin.length());
    }
}
