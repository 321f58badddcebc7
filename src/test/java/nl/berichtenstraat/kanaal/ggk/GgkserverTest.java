package nl.berichtenstraat.kanaal.ggk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.kanaal.OngeldigeInstelling;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The door for adapters, over real connections. */
class GgkserverTest {

    private static final long MEESTE_BYTES = 25_000_000;
    private static final Duration GEDULD = Duration.ofSeconds(20);

    @TempDir
    private static Path map;

    private static Proefcertificaten gezag;
    private static Proefcertificaten anderGezag;
    private static Tls serverTls;
    private static Tls bekend;

    private final Opnameloket loket = new Opnameloket();
    private Ggkserver server;

    @BeforeAll
    static void maakCertificaten() {
        gezag = new Proefcertificaten(map, "gezag");
        anderGezag = new Proefcertificaten(map, "ander");
        serverTls = gezag.geef("server");
        bekend = gezag.geefMetOin("adapter", "00000001999999990000");
    }

    @AfterAll
    static void ruimOp() {
        gezag = null;
    }

    @BeforeEach
    void open() {
        server = open(Duration.ofSeconds(60));
    }

    @AfterEach
    void sluit() {
        server.close();
    }

    private Ggkserver open(Duration termijn) {
        return Ggkserver.start(
                new Ggkinstellingen.Server("127.0.0.1", 0, Optional.of(serverTls), termijn), MEESTE_BYTES, loket);
    }

    @Test
    void givesAMessageToTheDeskAndItsAnswerToTheCaller() throws Exception {
        HttpResponse<byte[]> antwoord = bied(BodyPublishers.ofString("<Envelope>é</Envelope>"));
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("text/xml; charset=utf-8");
        assertThat(antwoord.body()).isEqualTo(Opnameloket.bv03());
        Opnameloket.Opname opname = loket.enige();
        assertThat(opname.begin()).isEqualTo("<Envelope>é</Envelope>");
        assertThat(opname.aanbod().afgekapt()).isFalse();
        assertThat(opname.aanbod().soap()).isTrue();
        assertThat(opname.aanbod().actie()).isEqualTo(Berichtcode.DI01.actie());
        assertThat(opname.aanbod().kanaal()).isEqualTo("soap");
        assertThat(opname.aanbod().certificaat()).contains(bekend.eigen());
    }

    @Test
    void aRefusalIsAFaultWithStatus500() throws Exception {
        HttpResponse<byte[]> antwoord = bied(BodyPublishers.ofString(Opnameloket.WEIGER));
        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body()).isEqualTo(Opnameloket.fout("StUF013"));
    }

    @Test
    void aDeskThatBreaksGivesNothingAway() throws Exception {
        HttpResponse<byte[]> antwoord = bied(BodyPublishers.ofString(Opnameloket.BREEK));
        assertThat(antwoord.statusCode()).isEqualTo(503);
        assertThat(new String(antwoord.body(), StandardCharsets.UTF_8))
                .contains("later opnieuw")
                .doesNotContain("Exception", "broken");
        assertThat(bied(BodyPublishers.ofString("<a/>")).statusCode()).isEqualTo(200);
    }

    @Test
    void aMessageOneByteTooLongIsCutOffAndStillAnswered() throws Exception {
        assertThat(bied(vanLengte(MEESTE_BYTES, false)).statusCode()).isEqualTo(200);
        assertThat(bied(vanLengte(MEESTE_BYTES + 1, false)).statusCode()).isEqualTo(200);
        assertThat(bied(vanLengte(MEESTE_BYTES + 1, true)).statusCode()).isEqualTo(200);
        assertThat(loket.opnamen()).extracting(o -> o.aanbod().afgekapt()).containsExactly(false, true, true);
        assertThat(loket.opnamen()).extracting(Opnameloket.Opname::lengte).allMatch(l -> l <= MEESTE_BYTES + 1);
    }

    @Test
    void aMessageIsXmlByPost() throws Exception {
        HttpRequest.Builder json = verzoek().header("Content-Type", "application/soap+xml");
        assertThat(zend(json.POST(BodyPublishers.ofString("<a/>"))).statusCode())
                .isEqualTo(415);
        HttpRequest.Builder ingepakt =
                verzoek().header("Content-Type", "text/xml").header("Content-Encoding", "gzip");
        assertThat(zend(ingepakt.POST(BodyPublishers.ofString("<a/>"))).statusCode())
                .isEqualTo(415);
        assertThat(zend(verzoek().PUT(BodyPublishers.ofString("<a/>"))).statusCode())
                .isEqualTo(405);
        assertThat(zend(verzoek().GET()).statusCode()).isEqualTo(405);
        assertThat(zend(HttpRequest.newBuilder(adres("/iets/anders")).GET()).statusCode())
                .isEqualTo(404);
        assertThat(loket.opnamen()).isEmpty();
    }

    @Test
    void withoutACertificateNobodyGetsIn() {
        HttpClient zonder = HttpClient.newBuilder().sslContext(zonderSleutel()).build();
        assertThatThrownBy(() -> zend(zonder, verzoek().GET())).isInstanceOf(IOException.class);
        assertThat(loket.opnamen()).isEmpty();
    }

    @Test
    void aCertificateOfAnAuthorityThatIsNotBelievedDoesNotGetIn() {
        Tls vreemd = anderGezag.geef("vreemd");
        HttpClient client = client(new Tls(vreemd.certificaat(), vreemd.wachtwoordBestand(), gezag.vertrouwd()));
        assertThatThrownBy(() -> zend(client, verzoek().GET())).isInstanceOf(IOException.class);
        assertThat(loket.opnamen()).isEmpty();
    }

    @Test
    void aCertificateThatHasExpiredDoesNotGetIn() {
        assertThatThrownBy(
                        () -> zend(client(gezag.geefVerlopen("oud")), verzoek().GET()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void norDoesOneThatHasExpiredAndIsBelievedByItself() {
        Tls verlopen = gezag.geefVerlopen("oud-vast");
        Tls eigen = new Tls(serverTls.certificaat(), serverTls.wachtwoordBestand(), gezag.alsVertrouwd(verlopen));
        try (Ggkserver vast = Ggkserver.start(
                new Ggkinstellingen.Server("127.0.0.1", 0, Optional.of(eigen), GEDULD), MEESTE_BYTES, loket)) {
            HttpRequest.Builder vraag =
                    HttpRequest.newBuilder(URI.create("https://localhost:" + vast.poort() + Ggkdeur.PAD + "?wsdl"));
            assertThatThrownBy(() -> zend(client(verlopen), vraag.GET())).isInstanceOf(IOException.class);
        }
    }

    @Test
    void plainHttpIsNotSpokenOnThisPort() throws Exception {
        try (Socket kaal = new Socket("127.0.0.1", server.poort())) {
            kaal.setSoTimeout((int) GEDULD.toMillis());
            kaal.getOutputStream()
                    .write("POST /ggk/OntvangAsynchroon HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            assertThat(gesloten(kaal)).isTrue();
        }
        assertThat(loket.opnamen()).isEmpty();
    }

    @Test
    void olderVersionsOfTlsAreNotSpoken() throws Exception {
        for (String versie : List.of("TLSv1.1", "TLSv1")) {
            try (Socket kaal = new Socket("127.0.0.1", server.poort())) {
                kaal.setSoTimeout((int) GEDULD.toMillis());
                kaal.getOutputStream().write(Begroeting.van(versie));
                InputStream in = kaal.getInputStream();
                assertThat(in.read()).as("an alert").isEqualTo(21);
                in.readNBytes(4);
                assertThat(in.readNBytes(2)).as("protocol_version, fatal").containsExactly(2, 70);
            }
        }
        for (String versie : Tls.versies()) {
            try (SSLSocket met =
                    (SSLSocket) bekend.context().getSocketFactory().createSocket("127.0.0.1", server.poort())) {
                met.setEnabledProtocols(new String[] {versie});
                met.startHandshake();
                assertThat(met.getSession().getProtocol()).isEqualTo(versie);
            }
        }
    }

    @Test
    void theSlowWhoNeverEndTheirRequestAreCutOffWhileOthersGoOn() throws Exception {
        server.close();
        server = open(Duration.ofSeconds(3));
        List<SSLSocket> tragen = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            tragen.add(begonnen());
        }
        HttpClient ander = client(gezag.geef("ander-adapter"));
        assertThat(zend(ander, bericht(BodyPublishers.ofString("<a/>"))).statusCode())
                .isEqualTo(200);
        for (SSLSocket traag : tragen) {
            Awaitility.await().atMost(GEDULD).pollInSameThread().until(() -> !lukt(traag) || gesloten(traag));
            traag.close();
        }
        assertThat(loket.enige().begin()).isEqualTo("<a/>");
        assertThat(bied(BodyPublishers.ofString("<b/>")).statusCode()).isEqualTo(200);
    }

    /** A request of which the end never comes, though now and then a byte does. */
    private SSLSocket begonnen() throws IOException {
        SSLSocket traag = (SSLSocket) bekend.context().getSocketFactory().createSocket("127.0.0.1", server.poort());
        traag.setSoTimeout(200);
        traag.getOutputStream()
                .write(("POST " + Ggkdeur.PAD + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\n"
                                + "Content-Length: 1000000\r\n\r\n<begin>")
                        .getBytes(StandardCharsets.UTF_8));
        return traag;
    }

    private static boolean lukt(SSLSocket traag) {
        try {
            OutputStream uit = traag.getOutputStream();
            uit.write('x');
            uit.flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void theDescriptionLeadsToItsSchemas() throws Exception {
        URI adres = adres(Ggkdeur.PAD + "?wsdl");
        Document wsdl = document(adres);
        List<String> acties = waarden(wsdl, "http://schemas.xmlsoap.org/wsdl/soap/", "operation", "soapAction");
        assertThat(acties)
                .containsExactly(
                        Berichtcode.DI01.actie().orElseThrow(),
                        Berichtcode.DU01.actie().orElseThrow(),
                        Berichtcode.FO01.actie().orElseThrow());
        assertThat(waarden(wsdl, "http://schemas.xmlsoap.org/wsdl/soap/", "address", "location"))
                .containsExactly("https://localhost:" + server.poort() + Ggkdeur.PAD);
        List<String> schemas = waarden(wsdl, XMLConstants.W3C_XML_SCHEMA_NS_URI, "import", "schemaLocation");
        assertThat(schemas).hasSize(2);
        for (String schema : schemas) {
            URI plaats = adres.resolve(schema);
            Document inhoud = document(plaats);
            assertThat(inhoud.getDocumentElement().getLocalName()).isEqualTo("schema");
            for (String verder : waarden(inhoud, XMLConstants.W3C_XML_SCHEMA_NS_URI, "import", "schemaLocation")) {
                document(plaats.resolve(verder));
            }
        }
    }

    @Test
    void thisMachineMayDoWithoutTls() throws Exception {
        try (Ggkserver open = Ggkserver.start(
                new Ggkinstellingen.Server("127.0.0.1", 0, Optional.empty(), GEDULD), MEESTE_BYTES, loket)) {
            HttpRequest.Builder vraag = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + open.poort() + Ggkdeur.PAD))
                    .header("Content-Type", "text/xml")
                    .POST(BodyPublishers.ofString("<a/>"));
            assertThat(zend(HttpClient.newHttpClient(), vraag).statusCode()).isEqualTo(200);
        }
        assertThat(loket.enige().aanbod().certificaat()).isEmpty();
    }

    @Test
    void aPortThatIsTakenIsSaidSo() {
        Ggkinstellingen.Server bezet =
                new Ggkinstellingen.Server("127.0.0.1", server.poort(), Optional.of(serverTls), GEDULD);
        assertThatThrownBy(() -> Ggkserver.start(bezet, MEESTE_BYTES, loket))
                .isInstanceOf(OngeldigeInstelling.class)
                .hasMessageContaining("kan niet worden geluisterd");
    }

    private HttpResponse<byte[]> bied(BodyPublisher inhoud) throws Exception {
        return zend(bericht(inhoud));
    }

    private HttpRequest.Builder bericht(BodyPublisher inhoud) {
        return verzoek()
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"" + Berichtcode.DI01.actie().orElseThrow() + "\"")
                .POST(inhoud);
    }

    private HttpRequest.Builder verzoek() {
        return HttpRequest.newBuilder(adres(Ggkdeur.PAD)).timeout(GEDULD);
    }

    private URI adres(String pad) {
        return URI.create("https://localhost:" + server.poort() + pad);
    }

    private HttpResponse<byte[]> zend(HttpRequest.Builder vraag) throws Exception {
        return zend(client(bekend), vraag);
    }

    private static HttpResponse<byte[]> zend(HttpClient client, HttpRequest.Builder vraag) throws Exception {
        return client.send(vraag.build(), BodyHandlers.ofByteArray());
    }

    private static HttpClient client(Tls tls) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(tls.context())
                .build();
    }

    private static SSLContext zonderSleutel() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {bekend.vertrouwden()}, null);
            return context;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher vanLengte(long lengte, boolean inStukken) {
        BodyPublisher stroom = BodyPublishers.ofInputStream(() -> new Spaties(lengte));
        return inStukken ? stroom : BodyPublishers.fromPublisher(stroom, lengte);
    }

    private static boolean gesloten(Socket verbinding) {
        try {
            while (verbinding.getInputStream().read() >= 0) {
                // whatever it says
            }
            return true;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private Document document(URI adres) throws Exception {
        HttpResponse<byte[]> antwoord = zend(HttpRequest.newBuilder(adres).GET());
        assertThat(antwoord.statusCode()).as(adres.toString()).isEqualTo(200);
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultInstance();
        fabriek.setNamespaceAware(true);
        return fabriek.newDocumentBuilder().parse(new ByteArrayInputStream(antwoord.body()));
    }

    private static List<String> waarden(Document in, String naamruimte, String element, String attribuut) {
        List<String> gevonden = new ArrayList<>();
        var elementen = in.getElementsByTagNameNS(naamruimte, element);
        for (int i = 0; i < elementen.getLength(); i++) {
            gevonden.add(((Element) elementen.item(i)).getAttribute(attribuut));
        }
        return gevonden;
    }

    /** So many spaces. */
    private static final class Spaties extends InputStream {

        private long over;

        Spaties(long over) {
            this.over = over;
        }

        @Override
        public int read() {
            return over-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] doel, int begin, int lengte) {
            int geven = (int) Math.min(lengte, over);
            if (geven == 0) {
                return -1;
            }
            java.util.Arrays.fill(doel, begin, begin + geven, (byte) ' ');
            over -= geven;
            return geven;
        }
    }
}
