package nl.berichtenstraat.bericht;

import static nl.berichtenstraat.bericht.Voorbeeldxml.met;
import static nl.berichtenstraat.bericht.Voorbeeldxml.stroom;
import static nl.berichtenstraat.bericht.Voorbeeldxml.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import nl.berichtenstraat.bericht.Herkenning.Herkend;
import nl.berichtenstraat.bericht.Herkenning.Onherkend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BerichtherkennerTest {

    private static final String BASIS = "http://www.istandaarden.nl/iwmo/3_2/";

    @ParameterizedTest
    @EnumSource(Berichtsoort.class)
    void recognisesEveryTypeByItsHeader(Berichtsoort soort) {
        assertThat(herken(tekst(soort.naam()))).isInstanceOfSatisfying(Herkend.class, herkend -> {
            assertThat(herkend.soort()).isEqualTo(soort);
            assertThat(herkend.afzender()).isEqualTo(soort.afzenderIsGemeente() ? "0505" : "98000001");
            assertThat(herkend.ontvanger()).isEqualTo(soort.afzenderIsGemeente() ? "98000001" : "0505");
            assertThat(herkend.identificatie()).hasSize(12);
        });
    }

    @Test
    void takesTheIdentificationOfA325NotThatOfTheDeclaratie() {
        assertThat(herken(tekst("wmo325")))
                .isEqualTo(new Herkend(
                        Berichtsoort.WMO325,
                        "0505",
                        "98000001",
                        "DOR325A00006",
                        Optional.of(LocalDate.of(2025, 5, 9))));
    }

    @Test
    void looksNoFurtherThanTheHeader() {
        HerhalendeStroom groot = Declaratiemaker.stroom(30_000);
        assertThat(Berichtherkenner.herken(groot)).isInstanceOf(Herkend.class);
        assertThat(groot.gelezen()).isLessThan(50_000);
        String kop = tekst("wmo305").replaceAll("(?s)</wmo305:Header>.*", "</wmo305:Header><kapot");
        assertThat(herken(kop)).isInstanceOf(Herkend.class);
    }

    @Test
    void recognisesAMessageWhoseHeaderIsNotComplete() {
        String zonderAfzender = tekst("wmo305").replaceAll("<wmo305:Afzender>.*</wmo305:Afzender>", "");
        assertThat(herken(zonderAfzender))
                .isEqualTo(new Herkend(
                        Berichtsoort.WMO305, "", "0505", "AGB305-00042", Optional.of(LocalDate.of(2025, 4, 2))));
        String zonderKop = tekst("wmo305").replaceAll("(?s)<wmo305:Header>.*</wmo305:Header>", "");
        assertThat(herken(zonderKop)).isEqualTo(new Herkend(Berichtsoort.WMO305, "", "", "", Optional.empty()));
        assertThat(herken("<Bericht xmlns='" + Berichtsoort.WMO305.namespace() + "'/>"))
                .isEqualTo(new Herkend(Berichtsoort.WMO305, "", "", "", Optional.empty()));
    }

    @Test
    void takesNoValueThatIsTooLongToBeOne() {
        String lang = met("wmo305", "AGB305-00042", "AGB305-00042".repeat(100));
        assertThat(herken(lang))
                .isEqualTo(new Herkend(
                        Berichtsoort.WMO305, "98000001", "0505", "", Optional.of(LocalDate.of(2025, 4, 2))));
    }

    @Test
    void toleratesAByteOrderMarkOfUtf8() {
        assertThat(herken("\uFEFF" + tekst("wmo305"))).isInstanceOf(Herkend.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|leeg",
                "dit is een brief|geen XML",
                "{\"json\":1}|geen XML",
                "<!DOCTYPE Bericht><Bericht/>|DOCTYPE",
                "<!DOCTYPE Bericht SYSTEM 'file:///etc/passwd'><Bericht/>|DOCTYPE",
                "<Bericht/>|geen namespace",
                "<Bericht xmlns='urn:iets'/>|niet bekend",
                "<Bericht|houdt te vroeg op",
                "'   '|houdt te vroeg op",
                "<Bericht a='1' a='2'/>|goed gevormde XML"
            })
    void saysWhyAFileIsNoMessage(String tekst, String reden) {
        assertThat(uitleg(tekst)).contains(reden);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://www.istandaarden.nl/iwmo/3_1/wmo305/schema|iWmo 3.1",
                "http://www.istandaarden.nl/iwmo/2_4/wmo303/schema|iWmo 2.4",
                "http://www.istandaarden.nl/ijw/3_2/jw305/schema|iJw 3.2",
                "http://www.istandaarden.nl/iwlz/2_3/aw33/schema|iWlz 2.3",
                "http://www.istandaarden.nl/iwmo/3_2/wmo303/schema|wmo303 bestaat niet",
                "http://www.istandaarden.nl/iwmo/3_2/basisschema/schema|bestaat niet"
            })
    void namesTheStandardAndVersionThatItDoesNotRead(String namespace, String reden) {
        assertThat(uitleg("<Bericht xmlns='" + namespace + "'/>")).contains(reden);
    }

    @Test
    void saysThatTheDocumentElementMustBeBericht() {
        assertThat(uitleg("<Client xmlns='" + BASIS + "wmo305/schema'/>"))
                .isEqualTo("Het hoofdelement is Client. Een iWmo-bericht begint met Bericht.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void refusesWideEncodingsWhateverTheyDeclare(String codering) {
        byte[] bytes = tekst("wmo305").getBytes(Charset.forName(codering));
        assertThat(uitleg(bytes)).contains("UTF-8", "OP192");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "US-ASCII", "UTF-16", "x-onbekend"})
    void refusesAnotherDeclaredEncoding(String codering) {
        String tekst = met("wmo305", "encoding=\"UTF-8\"", "encoding='" + codering + "'");
        assertThat(uitleg(tekst.getBytes(StandardCharsets.ISO_8859_1))).contains(codering, "OP192");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "UTF8"})
    void acceptsUtf8HoweverItIsSpelled(String codering) {
        assertThat(herken(met("wmo305", "\"UTF-8\"", "\"" + codering + "\""))).isInstanceOf(Herkend.class);
    }

    @Test
    void acceptsAMessageWithoutDeclaration() {
        assertThat(herken(tekst("wmo305").replaceFirst("<\\?xml.*\\?>\\s*", "")))
                .isInstanceOf(Herkend.class);
    }

    @Test
    void refusesXml11() {
        assertThat(uitleg(met("wmo305", "version=\"1.0\"", "version=\"1.1\""))).contains("XML 1.1");
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        byte[] latijn = met("wmo305", "AGB305", "AGé305").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(uitleg(latijn)).contains("geen geldige UTF-8");
    }

    @Test
    void doesNotBlameTheMessageWhenItsBytesCannotBeRead() {
        InputStream kapot = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk is gone");
            }
        };
        assertThatThrownBy(() -> Berichtherkenner.herken(kapot)).isInstanceOf(UncheckedIOException.class);
        InputStream halverwege =
                new java.io.SequenceInputStream(stroom(tekst("wmo305").substring(0, 400)), kapot);
        assertThatThrownBy(() -> Berichtherkenner.herken(halverwege)).isInstanceOf(UncheckedIOException.class);
    }

    private static Herkenning herken(String tekst) {
        return Berichtherkenner.herken(stroom(tekst));
    }

    private static String uitleg(String tekst) {
        return uitleg(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static String uitleg(byte[] bytes) {
        return ((Onherkend) Berichtherkenner.herken(new ByteArrayInputStream(bytes)))
                .fout()
                .uitleg();
    }
}
