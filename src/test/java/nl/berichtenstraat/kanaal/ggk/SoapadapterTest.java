package nl.berichtenstraat.kanaal.ggk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Naamruimten;
import nl.berichtenstraat.straat.Tussenopslag;
import nl.berichtenstraat.straat.ggk.Adapter.Ontvangstbewijs;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an adapter is offered and what its answer comes to, over real connections. */
class SoapadapterTest {

    private static final String REFERENTIE = "3f1c2b60-7a4e-4d35-9c11-5b0e8d2a4f01";
    private static final Duration GEDULD = Duration.ofSeconds(20);
    private static final Duration KORT = Duration.ofMillis(700);

    @TempDir
    private static Path map;

    private static Proefcertificaten gezag;
    private static Tls server;
    private static Tls eigen;

    private final Opnameloket loket = new Opnameloket();

    @BeforeAll
    static void maakCertificaten() {
        gezag = new Proefcertificaten(map, "gezag");
        server = gezag.geef("server");
        eigen = gezag.geef("gemeente");
    }

    @Test
    void offersTheMessageInSoapAndTakesTheReceipt() {
        Ontvangstbewijs bewijs = biedAan(server, eigen, "localhost", "<?xml version='1.0'?>\n<a>é</a>");
        assertThat(bewijs).isEqualTo(new Ontvangstbewijs.Aangenomen(Optional.of(REFERENTIE)));
        Opnameloket.Opname opname = loket.enige();
        assertThat(opname.begin())
                .isEqualTo("<soap:Envelope xmlns:soap=\"" + Naamruimten.SOAP + "\"><soap:Body>\n<a>é</a>"
                        + "</soap:Body></soap:Envelope>");
        assertThat(opname.aanbod().actie()).isEqualTo(Berichtcode.DU01.actie());
        assertThat(opname.aanbod().certificaat()).contains(eigen.eigen());
    }

    @Test
    void leavesOutAByteOrderMark() {
        biedAan(server, eigen, "localhost", "\ufeff<?xml version='1.0' encoding='UTF-8'?><a/>");
        biedAan(server, eigen, "localhost", "\ufeff<a/>");
        assertThat(loket.opnamen()).extracting(Opnameloket.Opname::begin).allMatch(b -> b.contains("Body><a/></soap"));
    }

    @Test
    void aRefusalSaysWhy() {
        Ontvangstbewijs bewijs = biedAan(server, eigen, "localhost", Opnameloket.WEIGER);
        assertThat(bewijs)
                .isInstanceOfSatisfying(
                        Ontvangstbewijs.Geweigerd.class,
                        geweigerd -> assertThat(geweigerd.fout().code()).isEqualTo("StUF013"));
    }

    @Test
    void aMessageAsLargeAsAllowedGoesOutWhole() throws IOException {
        long lengte = 25_000_000;
        try (Tussenopslag groot = Tussenopslag.gevuldDoor(uit -> {
                    byte[] stuk = "<!-- -->".repeat(1250).getBytes(StandardCharsets.UTF_8);
                    for (long i = 0; i < lengte; i += stuk.length) {
                        uit.write(stuk);
                    }
                });
                Ggkserver deur = deur(server)) {
            assertThat(adapter(deur.poort(), eigen, "localhost").bied(Berichtcode.DI01, REFERENTIE, groot))
                    .isInstanceOf(Ontvangstbewijs.Aangenomen.class);
        }
        assertThat(loket.enige().lengte()).isGreaterThan(lengte);
    }

    @Test
    void aServerWithAnotherNameIsNotBelieved() {
        onbereikbaar(biedAan(server, eigen, "127.0.0.1", "<a/>"), "vertrouwde TLS");
    }

    @Test
    void norIsOneOfAnotherAuthorityOrOneThatHasExpired() {
        Proefcertificaten ander = new Proefcertificaten(map, "ander");
        Tls vreemd = ander.geef("vreemde-server");
        Tls vreemdDieOnsVertrouwt = new Tls(vreemd.certificaat(), vreemd.wachtwoordBestand(), gezag.vertrouwd());
        onbereikbaar(biedAan(vreemdDieOnsVertrouwt, eigen, "localhost", "<a/>"), "vertrouwde TLS");
        onbereikbaar(biedAan(gezag.geefVerlopen("oude-server"), eigen, "localhost", "<a/>"), "vertrouwde TLS");
    }

    @Test
    void withACertificateThatTheAdapterDoesNotBelieveNothingIsTaken() {
        Tls ander = new Proefcertificaten(map, "vreemd").geef("vreemde-gemeente");
        Tls dieOnsVertrouwt = new Tls(ander.certificaat(), ander.wachtwoordBestand(), gezag.vertrouwd());
        assertThat(biedAan(server, dieOnsVertrouwt, "localhost", "<a/>"))
                .isInstanceOf(Ontvangstbewijs.Onbereikbaar.class);
        assertThat(loket.opnamen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onzin\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n<html></html>",
                "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/elders\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 4\r\n\r\nfout",
                "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n<soap:Envelope",
                ""
            })
    void anAnswerThatMeansNothingIsNoReceipt(String antwoord) throws IOException {
        try (Nepadapter nep = Nepadapter.dieSchrijft(antwoord)) {
            onbereikbaar(biedAan(nep, GEDULD), "");
        }
    }

    @Test
    void aReceiptWithAnotherStatusIsNoReceipt() throws IOException {
        String bv03 = new String(Opnameloket.bv03(), StandardCharsets.UTF_8);
        try (Nepadapter nep =
                Nepadapter.dieSchrijft("HTTP/1.1 500 Fout\r\nContent-Length: " + bv03.length() + "\r\n\r\n" + bv03)) {
            onbereikbaar(biedAan(nep, GEDULD), "HTTP-status 500");
        }
    }

    @Test
    void anAnswerWithoutEndIsCutOff() throws IOException {
        try (Nepadapter nep = Nepadapter.zonderEinde()) {
            onbereikbaar(biedAan(nep, GEDULD), "te groot");
            Awaitility.await().atMost(GEDULD).until(nep::isVerlaten);
        }
    }

    @Test
    void anAnswerThatDoesNotComeIsNotWaitedForForever() throws IOException {
        try (Nepadapter nep = Nepadapter.dieStilvalt("")) {
            onbereikbaar(biedAan(nep, KORT), "niet op tijd");
            Awaitility.await().atMost(GEDULD).until(nep::isVerlaten);
        }
    }

    @Test
    void norIsTheRestOfAnAnswer() throws IOException {
        try (Nepadapter nep = Nepadapter.dieStilvalt("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<soap:")) {
            onbereikbaar(biedAan(nep, KORT), "niet op tijd");
            Awaitility.await().atMost(GEDULD).until(nep::isVerlaten);
        }
    }

    @Test
    void anAdapterThatIsNotThereCannotBeReached() throws IOException {
        Nepadapter weg = Nepadapter.dieSchrijft("");
        weg.close();
        onbereikbaar(biedAan(weg, GEDULD), "niet te bereiken");
    }

    private Ontvangstbewijs biedAan(Tls serverTls, Tls gemeente, String naam, String inhoud) {
        try (Ggkserver deur = deur(serverTls);
                Tussenopslag bericht = tussenopslag(inhoud)) {
            return adapter(deur.poort(), gemeente, naam).bied(Berichtcode.DU01, REFERENTIE, bericht);
        }
    }

    private static Ontvangstbewijs biedAan(Nepadapter nep, Duration termijn) {
        URI adres = URI.create("http://127.0.0.1:" + nep.poort() + Ggkdeur.PAD);
        try (Tussenopslag bericht = tussenopslag("<a/>")) {
            return new Soapadapter(new Ggkinstellingen.Hop.Soap(adres, Optional.empty(), termijn))
                    .bied(Berichtcode.DI01, REFERENTIE, bericht);
        }
    }

    private Ggkserver deur(Tls tls) {
        return Ggkserver.start(new Ggkinstellingen.Server("127.0.0.1", 0, Optional.of(tls), GEDULD), 26_000_000, loket);
    }

    private static Soapadapter adapter(int poort, Tls tls, String naam) {
        URI adres = URI.create("https://" + naam + ":" + poort + Ggkdeur.PAD);
        return new Soapadapter(new Ggkinstellingen.Hop.Soap(adres, Optional.of(tls), GEDULD));
    }

    private static Tussenopslag tussenopslag(String inhoud) {
        try (InputStream in = new ByteArrayInputStream(inhoud.getBytes(StandardCharsets.UTF_8))) {
            return Tussenopslag.van(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void onbereikbaar(Ontvangstbewijs bewijs, String reden) {
        assertThat(bewijs)
                .isInstanceOfSatisfying(
                        Ontvangstbewijs.Onbereikbaar.class,
                        onbereikbaar -> assertThat(onbereikbaar.reden()).contains(reden));
    }
}
