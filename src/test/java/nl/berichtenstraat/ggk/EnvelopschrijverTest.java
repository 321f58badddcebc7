package nl.berichtenstraat.ggk;

import static nl.berichtenstraat.ggk.Voorbeelden.goed;
import static nl.berichtenstraat.ggk.Voorbeelden.inSoap;
import static nl.berichtenstraat.ggk.Voorbeelden.lees;
import static nl.berichtenstraat.ggk.Voorbeelden.leesSoap;
import static nl.berichtenstraat.ggk.Voorbeelden.stroom;
import static nl.berichtenstraat.ggk.Voorbeelden.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import nl.berichtenstraat.ggk.Enveloplezing.Goed;
import nl.berichtenstraat.ggk.Soapantwoord.Geweigerd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class EnvelopschrijverTest {

    private static final byte[] PAYLOAD = "<a>é</a>".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({"di01-xml, false", "di01-tekst, false", "du01, false", "di01-xml, true", "du01, true"})
    void writesEnvelopesThatReadAsTheSameMessage(String naam, boolean soap) throws Exception {
        Goed voorbeeld = goed(tekst(naam));
        String geschreven = envelop(voorbeeld, soap);
        if (!soap) {
            valideer(geschreven);
        }
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        assertThat(Enveloplezer.lees(stroom(geschreven), payload, soap, Voorbeelden.GRENZEN))
                .isEqualTo(voorbeeld);
        assertThat(payload.toByteArray()).isEqualTo(PAYLOAD);
        assertThat(envelop(voorbeeld, soap)).isEqualTo(geschreven);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fo01", "bv03", "fo03", "bv01", "bv04"})
    void writesAnswersThatReadAsTheSameMessage(String naam) throws Exception {
        StufBericht bericht = goed(tekst(naam)).bericht();
        valideer(bericht(bericht, false));
        assertThat(goed(bericht(bericht, false)).bericht()).isEqualTo(bericht);
        assertThat(leesSoap(bericht(bericht, true))).isEqualTo(lees(bericht(bericht, false)));
    }

    @Test
    void writesBase64WithoutLineBreaks() throws IOException {
        byte[] lang = new byte[100_001];
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        StufBericht bericht = goed(tekst("di01-xml")).bericht();
        Envelopschrijver.envelop(bericht, Optional.empty(), new ByteArrayInputStream(lang), false, uit);
        assertThat(uit.toString(StandardCharsets.UTF_8))
                .contains("A".repeat(133_333))
                .endsWith("Di01>");
        assertThat(uit.size()).isEqualTo((int) Envelopschrijver.omvang(bericht, Optional.empty(), lang.length));
    }

    @Test
    void knowsTheSizeBeforeItWrites() throws IOException {
        Goed voorbeeld = goed(tekst("di01-tekst"));
        assertThat(Envelopschrijver.omvang(voorbeeld.bericht(), voorbeeld.bestandsnaam(), PAYLOAD.length))
                .isEqualTo(envelop(voorbeeld, false).getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void writesNothingForAnEmptyPayload() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        assertThatThrownBy(() -> Envelopschrijver.envelop(
                        goed(tekst("di01-xml")).bericht(), Optional.empty(), InputStream.nullInputStream(), false, uit))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(uit.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "3F1C2B60-7a4e-4d35-9c11-5b0e8d2a4f01, 20260302101530125, 9901, WMO301",
        "3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01, 99999999, 9901, WMO301",
        "3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01, 20260302101530125, '', WMO301",
        "3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01, 20260302101530125, 9901, ''",
    })
    void writesNothingThatIsNotAsTheStandardWantsIt(String ref, String tijdstip, String zender, String functie) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        StufBericht bericht = StufBericht.envelop(
                new Stuurgegevens(
                        Berichtcode.DI01,
                        new Systeem(zender, "VoorbeeldWmo", Optional.empty(), Optional.empty()),
                        Systeem.ontvanger("99990001"),
                        ref,
                        tijdstip,
                        Optional.empty(),
                        Optional.of(functie)),
                new Parameters("0001", "0000", "0003", "0002"));
        assertThatThrownBy(() -> Envelopschrijver.envelop(
                        bericht, Optional.empty(), new ByteArrayInputStream(PAYLOAD), false, uit))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(uit.size()).isZero();
    }

    @Test
    void shortensAndCleansATextThatIsTooLongOrNoXml() throws Exception {
        String omschrijving = "\u0000&<\uD800" + "x".repeat(194) + "\uD83D\uDE00".repeat(20);
        Fout fout = Fout.van("StUF055", Fout.Plek.CLIENT, omschrijving, Optional.of("y".repeat(2000)));
        StufBericht bericht = StufBericht.fout(goed(tekst("fo01")).bericht().stuurgegevens(), fout);
        valideer(bericht(bericht, false));
        Fout gelezen = goed(bericht(bericht, false)).bericht().fout().orElseThrow();
        assertThat(gelezen.omschrijving())
                .startsWith("\uFFFD&<\uFFFDxxx")
                .endsWith("x…")
                .hasSizeLessThanOrEqualTo(200);
        assertThat(gelezen.details().orElseThrow()).hasSize(1000).endsWith("y…");
    }

    @Test
    void givesTheRefusedMessageBack() throws Exception {
        StufBericht fo01 = goed(tekst("fo01")).bericht();
        for (boolean inSoap : new boolean[] {false, true}) {
            String origineel = inSoap ? inSoap(tekst("du01")) : tekst("du01");
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            assertThat(Envelopschrijver.metOrigineel(fo01, () -> stroom(origineel), inSoap, 25_000, false, uit))
                    .isTrue();
            String geschreven = uit.toString(StandardCharsets.UTF_8);
            valideer(geschreven);
            assertThat(goed(geschreven).bericht()).isEqualTo(fo01);
            String terug = geschreven.replaceFirst("(?s).*<StUF:detailsXML>(.*)</StUF:detailsXML>.*", "$1");
            assertThat(lees(terug)).isEqualTo(lees(tekst("du01")));
            assertThat(Voorbeelden.payload(terug)).isEqualTo(Voorbeelden.payload(tekst("du01")));
        }
    }

    @Test
    void keepsNamespacesThatWereDeclaredOnTheSoapEnvelope() throws Exception {
        String bericht = tekst("du01").replaceFirst("<\\?xml.*?\\?>", "").replaceFirst("\\s*xmlns:s=\"[^\"]*\"", "");
        String soap = "<e:Envelope xmlns:s='" + Naamruimten.STUF + "' xmlns:e='" + Naamruimten.SOAP
                + "'><e:Header><x/></e:Header><e:Body>" + bericht + "</e:Body></e:Envelope>";
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Envelopschrijver.metOrigineel(goed(tekst("fo01")).bericht(), () -> stroom(soap), true, 25_000, true, uit);
        assertThat(leesSoap(uit.toString(StandardCharsets.UTF_8))).isInstanceOf(Goed.class);
        assertThat(uit.toString(StandardCharsets.UTF_8)).contains("<s:crossRefnummer>3f1c2b60");
    }

    @Test
    void givesAMessageWithDefaultNamespacesBack() throws Exception {
        String zonderPrefix = tekst("du01")
                .replace("g:stuurgegevens>", "stuurgegevens>")
                .replaceAll("(</?)g:", "$1")
                .replace("xmlns:g", "xmlns");
        assertThat(lees(zonderPrefix)).isEqualTo(lees(tekst("du01")));
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Envelopschrijver.metOrigineel(
                goed(tekst("fo01")).bericht(), () -> stroom(zonderPrefix), false, 25_000, false, uit);
        String terug = uit.toString(StandardCharsets.UTF_8)
                .replaceFirst("(?s).*<StUF:detailsXML>(.*)</StUF:detailsXML>.*", "$1");
        assertThat(lees(terug)).isEqualTo(lees(tekst("du01")));
    }

    @Test
    void blamesTheOutputWhenACopyCannotBeWritten() {
        OutputStream vol = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> Xmlkopie.kopieer(stroom(tekst("du01")), false, vol))
                .isInstanceOf(IOException.class);
    }

    @Test
    void leavesTheRefusedMessageOutWhenTheFaultWouldBeTooLarge() throws IOException {
        StufBericht fo01 = goed(tekst("fo01")).bericht();
        Inhoud origineel = () -> stroom(tekst("du01"));
        ByteArrayOutputStream heel = new ByteArrayOutputStream();
        assertThat(Envelopschrijver.metOrigineel(fo01, origineel, false, 25_000, false, heel))
                .isTrue();
        ByteArrayOutputStream opMaat = new ByteArrayOutputStream();
        assertThat(Envelopschrijver.metOrigineel(fo01, origineel, false, heel.size(), false, opMaat))
                .isTrue();
        assertThat(opMaat.toByteArray()).isEqualTo(heel.toByteArray());
        ByteArrayOutputStream zonder = new ByteArrayOutputStream();
        assertThat(Envelopschrijver.metOrigineel(fo01, origineel, false, heel.size() - 1, false, zonder))
                .isFalse();
        assertThat(zonder.toString(StandardCharsets.UTF_8)).isEqualTo(bericht(fo01, false));
    }

    @Test
    void leavesARefusedMessageOutThatIsNoXml() throws IOException {
        StufBericht fo01 = goed(tekst("fo01")).bericht();
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        assertThat(Envelopschrijver.metOrigineel(fo01, () -> stroom("<a><b></a>"), false, 25_000, false, uit))
                .isFalse();
        assertThat(uit.toString(StandardCharsets.UTF_8)).isEqualTo(bericht(fo01, false));
    }

    @Test
    void writesAFaultThatReadsAsTheSameRefusal() throws IOException {
        StufBericht fo03 = goed(tekst("fo03")).bericht();
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Soapschrijver.fout(fo03, uit);
        assertThat(uit.toString(StandardCharsets.UTF_8))
                .contains("<faultcode>soap:Server</faultcode>"
                        + "<faultstring>Opslaan bericht niet mogelijk</faultstring><detail><StUF:Fo03Bericht");
        assertThat(Soapantwoord.lees(new ByteArrayInputStream(uit.toByteArray())))
                .isEqualTo(new Geweigerd(fo03.fout().orElseThrow(), Optional.of(fo03)));
    }

    @Test
    void writesAFaultAboutWhatCannotBeReferredTo() throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Soapschrijver.fout(Fout.Plek.CLIENT, "Geen <XML>", uit);
        assertThat(uit.toString(StandardCharsets.UTF_8)).contains("<faultcode>soap:Client</faultcode>");
        assertThat(Soapantwoord.lees(new ByteArrayInputStream(uit.toByteArray())))
                .isEqualTo(new Geweigerd(
                        new Fout("", Fout.Plek.CLIENT, "Geen <XML>", Optional.empty()), Optional.empty()));
    }

    private static String envelop(Goed voorbeeld, boolean soap) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Envelopschrijver.envelop(
                voorbeeld.bericht(), voorbeeld.bestandsnaam(), new ByteArrayInputStream(PAYLOAD), soap, uit);
        return uit.toString(StandardCharsets.UTF_8);
    }

    private static String bericht(StufBericht bericht, boolean soap) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Envelopschrijver.bericht(bericht, soap, uit);
        return uit.toString(StandardCharsets.UTF_8);
    }

    private static void valideer(String xml) throws SAXException, IOException {
        Envelopschema.GECOMPILEERD.newValidator().validate(new StreamSource(new StringReader(xml)));
    }
}
