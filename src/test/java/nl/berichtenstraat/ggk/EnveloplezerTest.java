package nl.berichtenstraat.ggk;

import static nl.berichtenstraat.ggk.Voorbeelden.goed;
import static nl.berichtenstraat.ggk.Voorbeelden.inSoap;
import static nl.berichtenstraat.ggk.Voorbeelden.lees;
import static nl.berichtenstraat.ggk.Voorbeelden.leesSoap;
import static nl.berichtenstraat.ggk.Voorbeelden.met;
import static nl.berichtenstraat.ggk.Voorbeelden.payload;
import static nl.berichtenstraat.ggk.Voorbeelden.stroom;
import static nl.berichtenstraat.ggk.Voorbeelden.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.berichtenstraat.ggk.Enveloplezing.Aard;
import nl.berichtenstraat.ggk.Enveloplezing.Goed;
import nl.berichtenstraat.ggk.Enveloplezing.Slecht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnveloplezerTest {

    private static final String REF = "3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01";
    private static final String BASE64 =
            "PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iVVRGLTgiPz4KPHZvb3JiZWVsZCBiZXJpY2h0PSJXTU8zMDEiLz4K";

    @ParameterizedTest
    @ValueSource(
            strings = {"di01-xml", "di01-tekst", "du01", "fo01", "fo01-met-origineel", "bv03", "fo03", "bv01", "bv04"})
    void readsEveryExampleBareAndInSoap(String naam) {
        assertThat(lees(tekst(naam))).isInstanceOf(Goed.class).isEqualTo(leesSoap(inSoap(tekst(naam))));
    }

    @Test
    void readsAllOfAHeenbericht() {
        assertThat(lees(tekst("di01-xml")))
                .isEqualTo(new Goed(
                        StufBericht.envelop(
                                new Stuurgegevens(
                                        Berichtcode.DI01,
                                        new Systeem(
                                                "9901", "VoorbeeldWmo", Optional.of("Voorbeeldstad"), Optional.empty()),
                                        Systeem.ontvanger("99990001"),
                                        REF,
                                        "20260302101530125",
                                        Optional.empty(),
                                        Optional.of("WMO301")),
                                new Parameters("0001", "0003", "0003", "0002")),
                        Optional.empty(),
                        false));
        assertThat(payload(tekst("di01-xml"))).asString().endsWith("<voorbeeld bericht=\"WMO301\"/>\n");
    }

    @Test
    void readsTheNameOfAFileThatIsNoXml() {
        assertThat(goed(tekst("di01-tekst")).bestandsnaam()).contains("levering_2026-Q1.csv");
        assertThat(payload(tekst("di01-tekst"))).asString().isEqualTo("kolom1,kolom2\r\n1,2\r\n");
    }

    @Test
    void readsWhatADu01AndAFaultAreAbout() {
        assertThat(goed(tekst("du01")).bericht().stuurgegevens().crossRefnummer())
                .contains(REF);
        assertThat(goed(tekst("fo01")).bericht().stuurgegevens().crossRefnummer())
                .contains(REF);
        assertThat(goed(tekst("fo01")).bericht().fout())
                .contains(new Fout(
                        "IB210",
                        Fout.Plek.CLIENT,
                        "Ontvangende organisatie onbekend: 99990001",
                        Optional.of("WMO301-00030002")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "di01-xml | <s:applicatie>GGk< | <s:applicatie>GGK<",
                "di01-xml | <s:applicatie>GGk< | <s:applicatie>Heel iets anders<",
                "di01-xml | <s:administratie>Voorbeeldstad</s:administratie> | <s:gebruiker>x</s:gebruiker>",
                "di01-xml | 20260302101530125 | 20260302",
                "di01-xml | 20260302101530125 | 2026030210",
                "di01-xml | 20260302101530125 | 202603021015",
                "di01-xml | 20260302101530125 | 20260302101530",
                "di01-xml | <g:envelop | <!-- niets --><g:envelop",
                "di01-xml | <s:zender> | <s:zender xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='s:X'>",
                "di01-tekst | levering_2026-Q1.csv | a.-_",
                "fo01 | <s:organisatie>IB</s:organisatie> | <!-- wie? -->",
                "fo01 | 3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01 | 0b1e2f00-1111-11e8-b642-0ed5f89f718b",
                "fo01 | 3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01 | iets",
                "fo01 | 7be41d95-52f3-4a0c-b6d8-e19f30a7c603 | 7BE41D95",
                "fo01 | <s:details>WMO301-00030002</s:details> | <s:detailsXML/>",
                "fo01-met-origineel | <s:detailsXML> | <s:detailsXML><a><b>x</b></a>",
                "fo01-met-origineel | <s:berichtcode>Di01 | <s:berichtcode>Di99",
                "fo01 | <s:code>IB210 | <s:code>XYZ9999",
                "bv03 | 20260302101531002 | 99999999",
                "bv01 | <s:melding>Verwerkt zonder opmerkingen</s:melding> | <!-- niets -->",
            })
    void isAsLenientAsTheStandard(String naam, String oud, String nieuw) {
        assertThat(lees(met(naam, oud, nieuw))).isInstanceOf(Goed.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "di01-xml | 3f1c2b60 | 3F1C2B60 | versie 4 zijn, in kleine letters",
                "di01-xml | -4d35- | -1d35- | versie 4 zijn, in kleine letters",
                "di01-xml | 5b0e8d2a4f01 | 5b0e8d2a4f01&#10; | versie 4 zijn, in kleine letters",
                "di01-xml | 3f1c2b60 | &#32;3f1c2b60 | versie 4 zijn, in kleine letters",
                "du01 | -4d35- | -1d35- | versie 4 zijn, in kleine letters",
                "di01-xml | 20260302101530125 | 2026030 | 8 tot en met 17 cijfers",
                "di01-xml | 20260302101530125 | 202603021015301251 | 8 tot en met 17 cijfers",
                "di01-xml | 20260302101530125 | 202603021 | geen bestaande datum",
                "di01-xml | 20260302101530125 | 99999999 | geen bestaande datum",
                "di01-xml | 20260302101530125 | 20260230101530 | geen bestaande datum",
                "di01-xml | 20260302101530125 | 20260302241530 | geen bestaande datum",
                "fo01 | 20260302101544 | 99999999 | geen bestaande datum",
                "fo01 | 7be41d95-52f3-4a0c-b6d8-e19f30a7c603 | '' | referentienummer is leeg",
                "fo01 | 7be41d95-52f3-4a0c-b6d8-e19f30a7c603 | 12345678901234567890123456789012345678901 | 40 tekens",
                "di01-xml | <s:organisatie>9901 | <s:organisatie> | zender is leeg",
                "di01-xml | <s:organisatie>99990001 | <s:organisatie> | ontvanger is leeg",
                "di01-xml | <s:organisatie>9901</s:organisatie> | '' | organisatie",
                "di01-xml | <s:functie>WMO301 | <s:functie> | functie is leeg",
                "di01-xml | WMO301 | WMO301-WMO301-WMO301-WMO301-301 | 30 tekens",
                "di01-xml | VoorbeeldWmo | Vo | minstens 3 tekens",
                "di01-xml | <s:functie>WMO301</s:functie> | '' | functie",
                "di01-xml | <s:functie> | <s:crossRefnummer>3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01</s:crossRefnummer><s:functie> | crossRefnummer mag hier niet staan",
                "du01 | <s:crossRefnummer>3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01</s:crossRefnummer> | '' | crossRefnummer",
                "di01-xml | <s:berichtcode>Di01 | <s:berichtcode>Du01 | Di01",
                "di01-xml | <g:applicatieVersie>0001 | <g:applicatieVersie>1 | vier cijfers",
                "di01-xml | <g:functieVersie>0003 | <g:functieVersie>3.2. | vier cijfers",
                "di01-xml | <g:applicatieSubversie>0003 | <g:applicatieSubversie>00030 | vier cijfers",
                "di01-xml | <g:functieSubversie>0002 | <g:functieSubversie>000a | vier cijfers",
                "di01-xml | s:functie> | functie> | verkeerde namespace.",
                "di01-xml | s:functie> | g:functie> | verkeerde namespace",
                "di01-xml | g:functieVersie> | s:functieVersie> | verkeerde namespace",
                "di01-xml | <g:xmlBestand> | <g:xmlBestand s:soort='x'> | attribuut dat daar niet hoort",
                "di01-xml | </g:bericht> | <g:tekstBestand bestandsnaam='a.txt'>AAAA</g:tekstBestand></g:bericht> | tekstBestand mag hier niet staan",
                "di01-xml | <g:xmlBestand> | <g:xmlBestand bestandsnaam='a.xml'> | attribuut dat daar niet hoort",
                "di01-tekst | \u0020bestandsnaam=\"levering_2026-Q1.csv\" | '' | attribuut bestandsnaam nodig",
                "di01-tekst | levering_2026-Q1.csv | a.b | minstens 4 tekens",
                "di01-tekst | levering_2026-Q1.csv | a b.csv | een bestandsnaam hebben",
                "di01-tekst | bestandsnaam= | s:bestandsnaam= | attribuut",
                "di01-xml | <g:bericht> | <g:bericht><g:xmlBestand>AAAA</g:xmlBestand> | xmlBestand mag hier niet staan",
                "fo01 | <s:crossRefnummer>3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01</s:crossRefnummer> | '' | crossRefnummer",
                "fo01 | </s:stuurgegevens> | <s:functie>WMO301</s:functie></s:stuurgegevens> | functie mag hier niet staan",
                "fo01 | <s:plek>client | <s:plek>Client | client, server",
                "fo01 | <s:plek>client | <s:plek>Server | client, server",
                "fo01 | <s:code>IB210 | <s:code>IB210210 | 7 tekens",
                "fo01-met-origineel | <s:detailsXML> | <s:detailsXML>tekst | mag geen losse tekst staan",
                "bv03 | <s:crossRefnummer>3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01</s:crossRefnummer> | '' | crossRefnummer",
                "bv03 | </s:stuurgegevens> | </s:stuurgegevens><s:melding>x</s:melding> | melding mag hier niet staan",
                "di01-xml | <g:parameters> | <g:parameters>tekst | mag geen losse tekst staan",
            })
    void isAsStrictAsTheStandard(String naam, String oud, String nieuw, String uitleg) {
        assertThat(lees(met(naam, oud, nieuw))).isInstanceOfSatisfying(Slecht.class, slecht -> {
            assertThat(slecht.aard()).isEqualTo(Aard.SCHEMA);
            assertThat(slecht.uitleg()).contains(uitleg);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "di01-xml, <s:organisatie>, 9901, 200",
        "di01-xml, <s:applicatie>, VoorbeeldWmo, 50",
        "di01-xml, <s:administratie>, Voorbeeldstad, 50",
        "di01-xml, <s:functie>, WMO301, 30",
        "fo01, <s:organisatie>, IB, 200",
        "fo01, <s:referentienummer>, 7be41d95-52f3-4a0c-b6d8-e19f30a7c603, 40",
        "fo01, <s:crossRefnummer>, 3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01, 40",
        "fo01, <s:code>, IB210, 7",
        "fo01, <s:omschrijving>, Ontvangende organisatie onbekend: 99990001, 200",
        "fo01, <s:details>, WMO301-00030002, 1000",
        "bv01, <s:melding>, Verwerkt zonder opmerkingen, 250",
        "fo03, <s:omschrijving>, Opslaan bericht niet mogelijk, 200",
    })
    void takesTextsUpToTheirLongestLength(String naam, String element, String waarde, int langste) {
        assertThat(lees(met(naam, element + waarde, element + "9".repeat(langste))))
                .isInstanceOf(Goed.class);
        assertThat(uitleg(met(naam, element + waarde, element + "9".repeat(langste + 1))))
                .contains("hooguit " + langste + " tekens");
        assertThat(uitleg(met(naam, element + waarde, element + "9".repeat(3000))))
                .contains("meer dan 2000 tekens");
    }

    @Test
    void takesNamesOfUsersAndFilesUpToTheirLongestLength() {
        String gebruiker = "</s:administratie><s:gebruiker>%s</s:gebruiker>";
        assertThat(lees(met("di01-xml", "</s:administratie>", gebruiker.formatted("x".repeat(100)))))
                .isInstanceOf(Goed.class);
        assertThat(uitleg(met("di01-xml", "</s:administratie>", gebruiker.formatted("x".repeat(101)))))
                .contains("hooguit 100 tekens");
        assertThat(lees(met("di01-tekst", "levering_2026-Q1.csv", "x".repeat(255))))
                .isInstanceOf(Goed.class);
        assertThat(lees(met("di01-tekst", "levering_2026-Q1.csv", "x".repeat(256))))
                .isInstanceOf(Slecht.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bv02", "Fo02"})
    void knowsNoAnswersToSynchronousMessages(String code) {
        String bericht = "<s:%1$sBericht xmlns:s='%2$s'><s:stuurgegevens><s:berichtcode>%1$s</s:berichtcode>"
                + "</s:stuurgegevens></s:%1$sBericht>";
        assertThat(aard(bericht.formatted(code, Naamruimten.STUF))).isEqualTo(Aard.ANDER_BERICHT);
    }

    @Test
    void takesABv04ThatSaysNothing() {
        String kaal = tekst("bv04").replaceFirst("(?s)<s:zender>.*</s:crossRefnummer>", "");
        assertThat(goed(kaal).bericht().stuurgegevens().crossRefnummer()).isEmpty();
    }

    @Test
    void passesByWhatAFaultGivesBack() {
        assertThat(payload(tekst("fo01-met-origineel"))).isEmpty();
        String onzin = met("fo01-met-origineel", "<s:detailsXML>", "<s:detailsXML><x>" + "A".repeat(50_000) + "</x>");
        assertThat(goed(onzin).bericht().fout().orElseThrow().code()).isEqualTo("StUF055");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.egem.nl/StUF/sector/ggk/0310",
                "http://www.stufstandaarden.nl/sectormodel/ggk/0210",
                "urn:iets"
            })
    void knowsNoOtherVersion(String naamruimte) {
        assertThat(aard(met("di01-xml", Naamruimten.GGK, naamruimte))).isEqualTo(Aard.ANDER_BERICHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "&#10;", "77u/"})
    void refusesAnEmptyPayload(String leeg) {
        assertThat(lees(met("di01-xml", BASE64, leeg))).isInstanceOfSatisfying(Slecht.class, slecht -> {
            assertThat(slecht.aard()).isEqualTo(Aard.LEEG);
            assertThat(slecht.stuurgegevens()).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A", "AA", "AAA", "AA=", "AAAA=", "A===", "=AAA", "AA==AA", "AB==", "AAB=", "A-_A", "AAA*", "é",
                "AAAAA", "AA=A", "===="
            })
    void refusesBrokenBase64(String kapot) {
        assertThat(lees(met("di01-xml", BASE64, kapot))).isInstanceOfSatisfying(Slecht.class, slecht -> {
            assertThat(slecht.aard()).isEqualTo(Aard.BASE64);
            assertThat(slecht.stuurgegevens().map(Stuurgegevens::referentienummer))
                    .contains(REF);
        });
    }

    @Test
    void decodesBase64OfEveryLength() {
        for (int lengte = 1; lengte < 20; lengte++) {
            byte[] bytes = BASE64.substring(0, lengte).getBytes(StandardCharsets.US_ASCII);
            String base64 = Base64.getEncoder().encodeToString(bytes);
            assertThat(payload(met("di01-xml", BASE64, base64))).isEqualTo(bytes);
        }
    }

    @Test
    void takesLineBreaksInBase64() {
        String regels = BASE64.replaceAll("(.{7})", "$1\r\n\t ");
        assertThat(payload(met("di01-xml", BASE64, regels))).isEqualTo(payload(tekst("di01-xml")));
        String gebroken = BASE64.substring(0, 9) + "<!-- -->" + BASE64.substring(9, 30) + "<![CDATA["
                + BASE64.substring(30) + "]]>";
        assertThat(payload(met("di01-xml", BASE64, gebroken))).isEqualTo(payload(tekst("di01-xml")));
    }

    @Test
    void leavesAByteOrderMarkOutAndSaysSo() {
        String metMerk = met(
                "di01-xml", BASE64, Base64.getEncoder().encodeToString("\uFEFF<a/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(goed(metMerk).metMerk()).isTrue();
        assertThat(payload(metMerk)).asString().isEqualTo("<a/>");
        assertThat(goed(tekst("di01-xml")).metMerk()).isFalse();
    }

    @Test
    void takesAByteOrderMarkAndWindowsLinesAroundTheEnvelope() {
        assertThat(lees("\uFEFF" + tekst("di01-xml").replace("\n", "\r\n"))).isInstanceOf(Goed.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "geen XML | ''",
                "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a> | DOCTYPE",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/> | DOCTYPE",
                "<?xml version='1.1'?><a/> | XML 1.1",
                "<?xml version='1.0' encoding='ISO-8859-1'?><a/> | UTF-8",
            })
    void refusesWhatIsNoXml(String tekst, String uitleg) {
        assertThat(aard(tekst)).isEqualTo(Aard.ONLEESBAAR);
        assertThat(uitleg(tekst)).contains(uitleg);
        assertThat(((Slecht) leesSoap(tekst)).aard()).isEqualTo(Aard.ONLEESBAAR);
    }

    @Test
    void refusesTagsThatDoNotMatch() {
        assertThat(aard(met("di01-xml", "</g:bericht>", "</g:berichten>"))).isEqualTo(Aard.ONLEESBAAR);
        assertThat(aard(met("di01-xml", "WMO301", "&eacute;"))).isEqualTo(Aard.ONLEESBAAR);
        assertThat(aard(met("di01-xml", "Voorbeeldstad", "\uFFFE"))).isEqualTo(Aard.ONLEESBAAR);
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        byte[] latijn = met("di01-xml", "Voorbeeldstad", "Súdwest").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Enveloplezer.lees(
                        new ByteArrayInputStream(latijn), OutputStream.nullOutputStream(), false, Voorbeelden.GRENZEN))
                .isInstanceOfSatisfying(
                        Slecht.class, slecht -> assertThat(slecht.aard()).isEqualTo(Aard.ONLEESBAAR));
    }

    @Test
    void refusesAMessageThatIsCutOffButStillKnowsWhoSentIt() {
        String half = tekst("di01-xml").substring(0, tekst("di01-xml").indexOf("<g:functieVersie"));
        assertThat(lees(half)).isInstanceOfSatisfying(Slecht.class, slecht -> {
            assertThat(slecht.aard()).isEqualTo(Aard.ONLEESBAAR);
            assertThat(slecht.stuurgegevens().map(Stuurgegevens::functie)).contains(Optional.of("WMO301"));
        });
    }

    @Test
    void refusesAnythingAfterTheMessage() {
        assertThat(aard(tekst("di01-xml") + "<a/>")).isEqualTo(Aard.ONLEESBAAR);
        assertThat(aard(tekst("di01-xml") + "tekst")).isEqualTo(Aard.ONLEESBAAR);
    }

    @Test
    void keepsTheStuurgegevensWhenSomethingInThemIsWrong() {
        assertThat(lees(met("di01-xml", "3f1c2b60", "3F1C2B60"))).isInstanceOfSatisfying(Slecht.class, slecht -> {
            assertThat(slecht.stuurgegevens().map(Stuurgegevens::referentienummer))
                    .contains(REF.replace("3f1c2b60", "3F1C2B60"));
            assertThat(slecht.stuurgegevens().map(Stuurgegevens::functie)).contains(Optional.of("WMO301"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01 | ''",
                "3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01 | 12345678901234567890123456789012345678901",
                "20260302101530125 | vandaag",
                "VoorbeeldWmo | X",
            })
    void givesNoStuurgegevensThatCannotBeAnswered(String oud, String nieuw) {
        assertThat(((Slecht) lees(met("di01-xml", oud, nieuw))).stuurgegevens()).isEmpty();
    }

    @Test
    void refusesWhatIsLargerThanItMayBe() {
        String tekst = tekst("di01-xml").strip();
        int omvang = tekst.length();
        assertThat(aard(tekst, new Leesgrenzen(omvang, 1000))).isEmpty();
        assertThat(aard(tekst, new Leesgrenzen(omvang - 1, 1000))).contains(Aard.TE_GROOT);
        int payload = payload(tekst).length;
        assertThat(aard(tekst, new Leesgrenzen(omvang, payload))).isEmpty();
        assertThat(aard(tekst, new Leesgrenzen(omvang, payload - 1))).contains(Aard.TE_GROOT);
    }

    @Test
    void doesNotCountWhatSoapAdds() {
        String bericht = tekst("di01-xml").strip().replaceFirst("<\\?xml.*?\\?>\\s*", "");
        int omvang = bericht.length();
        assertThat(aardInSoap(inSoap(bericht), new Leesgrenzen(omvang, 1000))).isEmpty();
        assertThat(aardInSoap(inSoap(bericht), new Leesgrenzen(omvang - 1, 1000)))
                .contains(Aard.TE_GROOT);
        assertThat(aardInSoap(
                        inSoap("<soap:Header><a>" + "x".repeat(70_000) + "</a></soap:Header>", bericht),
                        new Leesgrenzen(omvang, 1000)))
                .contains(Aard.TE_GROOT);
    }

    @Test
    void blamesTheInputAndNotTheMessageWhenReadingFails() {
        InputStream kapot = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        assertThatThrownBy(() -> Enveloplezer.lees(kapot, OutputStream.nullOutputStream(), false, Voorbeelden.GRENZEN))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void blamesTheOutputAndNotTheMessageWhenKeepingThePayloadFails() {
        OutputStream vol = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> lees(tekst("di01-xml"), vol)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void neverRepeatsAValueOfTheSender() {
        String bsn = "999911120";
        for (String plaats :
                new String[] {"Voorbeeldstad", "VoorbeeldWmo", "20260302101530125", "WMO301", "0001", REF}) {
            assertThat(lees(met("di01-xml", plaats, bsn + "-" + "x".repeat(250))))
                    .isInstanceOfSatisfying(
                            Slecht.class, slecht -> assertThat(slecht.uitleg()).doesNotContain(bsn));
        }
        assertThat(uitleg(met("di01-xml", "<g:parameters>", "<g:_" + bsn + "/><g:parameters>")))
                .startsWith("Een element mag hier niet staan")
                .doesNotContain(bsn);
    }

    @Test
    void doesNotDrownInNames() {
        StringBuilder veel = new StringBuilder();
        for (int i = 0; i < 120_000; i++) {
            veel.append("<a").append(i).append("/>");
        }
        assertThat(uitleg(met("fo01-met-origineel", "<s:detailsXML>", "<s:detailsXML>" + veel)))
                .contains("te veel elementen");
        assertThat(uitleg(met("di01-xml", "<s:zender>", veel + "<s:zender>"))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<soap:Body> | <soap:Body><a/>",
                "</soap:Body> | <a/></soap:Body>",
                "</soap:Envelope> | <soap:Body/></soap:Envelope>",
                "http://schemas.xmlsoap.org/soap/envelope/ | http://www.w3.org/2003/05/soap-envelope",
                "<soap:Body> | <soap:Header><a soap:mustUnderstand='1'/></soap:Header><soap:Body>",
                "<soap:Body> | <soap:Header><a soap:actor='http://schemas.xmlsoap.org/soap/actor/next' soap:mustUnderstand='1'/></soap:Header><soap:Body>",
            })
    void refusesWhatIsNoGoodSoap(String oud, String nieuw) {
        String soap = inSoap(tekst("di01-xml")).replace(oud, nieuw);
        assertThat(leesSoap(soap))
                .isInstanceOfSatisfying(
                        Slecht.class, slecht -> assertThat(slecht.aard()).isIn(Aard.GEEN_SOAP, Aard.ANDER_BERICHT));
    }

    @Test
    void refusesSoapWithoutABodyAndABareMessageWhereSoapIsAsked() {
        assertThat(((Slecht) leesSoap(inSoap(""))).aard()).isEqualTo(Aard.GEEN_SOAP);
        assertThat(((Slecht) leesSoap(tekst("di01-xml"))).aard()).isEqualTo(Aard.GEEN_SOAP);
        assertThat(((Slecht) lees(inSoap(tekst("di01-xml")))).aard()).isEqualTo(Aard.ANDER_BERICHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<soap:Header/>",
                "<soap:Header><a/><b soap:mustUnderstand='0'><c/></b></soap:Header>",
                "<soap:Header><a soap:mustUnderstand='1' soap:actor='urn:een-ander'/></soap:Header>"
            })
    void passesAHeaderBy(String kop) {
        assertThat(leesSoap(inSoap(kop, tekst("di01-xml")))).isInstanceOf(Goed.class);
    }

    private static Aard aard(String tekst) {
        return ((Slecht) lees(tekst)).aard();
    }

    private static String uitleg(String tekst) {
        return ((Slecht) lees(tekst)).uitleg();
    }

    private static Optional<Aard> aard(String tekst, Leesgrenzen grenzen) {
        return aard(Enveloplezer.lees(stroom(tekst), OutputStream.nullOutputStream(), false, grenzen));
    }

    private static Optional<Aard> aardInSoap(String tekst, Leesgrenzen grenzen) {
        return aard(Enveloplezer.lees(stroom(tekst), OutputStream.nullOutputStream(), true, grenzen));
    }

    private static Optional<Aard> aard(Enveloplezing lezing) {
        return lezing instanceof Slecht slecht ? Optional.of(slecht.aard()) : Optional.empty();
    }
}
