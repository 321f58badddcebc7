package nl.berichtenstraat.kanaal.ggk;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLSocket;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.ggk.Aansluiting.Limieten;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Naamruimten;
import nl.berichtenstraat.ggk.Soapantwoord;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.kanaal.Logvangst;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkstand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an adapter offers that no lane can use is answered as the standard says, kept and shown; and the next goes its way. */
class GgkOnbruikbareInvoerIT {

    @RegisterExtension
    static final Logvangst LOG = new Logvangst();

    @TempDir
    static Path map;

    private static final String REFERENTIE = "00000000-0000-4000-8000-000000000000";
    private static final int GROOTST = Math.toIntExact(Limieten.STANDAARD.bericht());
    private static final String BASE64 = "xmlBestand>";

    private static Ketenproef proef;
    private static Ketenstad stad;
    private static int volgnummer = 500;

    /**
     * Something that is wrong with one message.
     *
     * @param inhoud what is posted; in it {@link #REFERENTIE} stands for a new reference
     * @param code of the Fo03; empty text for a fault without Fo03; null for a receipt
     * @param stand how it is kept
     * @param uitleg in the answer, or for a receipt on the list
     */
    record Geval(String naam, byte[] inhoud, String code, Ggkstand stand, String uitleg) {

        static Geval apart(String naam, String inhoud, String uitleg) {
            return new Geval(naam, bytes(inhoud), null, Ggkstand.APART, uitleg);
        }

        static Geval geweigerd(String naam, String inhoud, String code, String uitleg) {
            return new Geval(naam, bytes(inhoud), code, Ggkstand.GEWEIGERD, uitleg);
        }

        static Geval onleesbaar(String naam, byte[] inhoud, String uitleg) {
            return new Geval(naam, inhoud, "", Ggkstand.GEWEIGERD, uitleg);
        }

        static Geval onleesbaar(String naam, String inhoud, String uitleg) {
            return onleesbaar(naam, bytes(inhoud), uitleg);
        }

        @Override
        public String toString() {
            return naam;
        }
    }

    static Stream<Geval> gevallen() {
        Ketenstad een = stad;
        String goed = di01("WMO305", een.aanbieder());
        String bom = "<!DOCTYPE a [<!ENTITY a \"" + "x".repeat(100) + "\"><!ENTITY b \"" + "&a;".repeat(100) + "\">]>";
        return Stream.of(
                Geval.apart("an empty payload", metBase64(goed, ""), "leeg"),
                Geval.apart("white space as payload", metBase64(goed, " \n\t "), "leeg"),
                Geval.apart("broken base64", metBase64(goed, "Zon-derschrik*"), "base64"),
                Geval.apart("base64 cut off", metBase64(goed, "QUJDR"), "base64"),
                Geval.apart("another message than its functie says", di01("WMO307", een.aanbieder()), "WMO305"),
                Geval.apart("a payload of another aanbieder", di01("WMO305", "98000002"), "aanbieder"),
                Geval.apart(
                        "an element that the schema does not know",
                        goed.replace("</GGK:parameters>", "<GGK:iets>Zonderschrik</GGK:iets></GGK:parameters>"),
                        "envelop klopt niet"),
                Geval.geweigerd("an unknown sender", di01("WMO305", "NIEMAND"), "StUF013", ""),
                Geval.geweigerd("a sender that sends no Di01", di01("WMO305", "VECOZO"), "StUF013", ""),
                Geval.geweigerd("an unknown functie", di01("WMO399", een.aanbieder()), "StUF034", ""),
                Geval.geweigerd("a functie in the wrong envelope", di01("WMO302", een.aanbieder()), "StUF040", ""),
                Geval.geweigerd("a message that only a gemeente sends", di01("WMO301", een.aanbieder()), "StUF040", ""),
                Geval.geweigerd("a Du01 about a message never sent", du01(), "StUF043", ""),
                Geval.apart("a Fo01 about a message never sent", fo01(), "niet hebben verstuurd"),
                Geval.apart("a Bv03 as a message", bv03(), "hoort hier niet"),
                Geval.geweigerd("25 MB and one byte", vanLengte(goed, GROOTST + 1), "StUF055", "groter"),
                Geval.geweigerd("more than is ever read", vanLengte(goed, GROOTST + 200_000), "StUF055", "groter"),
                Geval.onleesbaar("no XML", "naam;minuten\nZonderschrik;60\n", "XML"),
                Geval.onleesbaar("nothing", "", ""),
                Geval.onleesbaar("half a message", goed.substring(0, goed.indexOf("<GGK:parameters>") / 2), ""),
                Geval.onleesbaar("a document type", zonderDeclaratie(bom, goed), "DTD"),
                Geval.onleesbaar(
                        "an entity bomb", zonderDeclaratie(bom, goed.replace(REFERENTIE, "&b;".repeat(100))), "DTD"),
                Geval.onleesbaar(
                        "an external entity",
                        zonderDeclaratie("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:/etc/hostname'>]>", goed),
                        "DTD"),
                Geval.onleesbaar("a newer namespace", goed.replace("ggk0210", "ggk0310"), "sectormodel"),
                Geval.onleesbaar(
                        "SOAP 1.2", goed.replace(Naamruimten.SOAP, "http://www.w3.org/2003/05/soap-envelope"), "SOAP"),
                Geval.onleesbaar("no SOAP", goed.replaceAll("</?soap:[^>]*>", ""), "SOAP"),
                Geval.onleesbaar(
                        "nothing in the body", goed.replaceAll("(?s)<soap:Body>.*</soap:Body>", "<soap:Body/>"), ""),
                Geval.onleesbaar("UTF-16", in(goed, StandardCharsets.UTF_16), ""),
                Geval.onleesbaar("UTF-16 without a mark", in(goed, StandardCharsets.UTF_16LE), ""),
                Geval.onleesbaar("UTF-32", in(goed, Charset.forName("UTF-32")), ""),
                Geval.onleesbaar("EBCDIC", in(goed, Charset.forName("IBM037")), ""));
    }

    @BeforeAll
    static void start() throws Exception {
        proef = new Ketenproef(map);
        stad = proef.eerste();
    }

    @AfterAll
    static void stop() throws Exception {
        proef.close();
        try (Stream<Path> alles = Files.walk(map)) {
            assertThat(alles.map(map::relativize).map(Path::toString)).noneMatch(Logvangst::noemtPersoon);
        }
    }

    @BeforeEach
    void schoneLei() {
        proef.schoneLei();
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void isAnsweredKeptAndShownAndTheLaneGoesOn(Geval geval) throws Exception {
        byte[] inhoud = eigen(geval.inhoud());
        long inStraat = proef.inStraat();

        Soapantwoord antwoord = Ketenstad.lees(stad.post(inhoud));

        assertThat(Logvangst.noemtPersoon(antwoord.toString())).isFalse();
        Ggkbericht bewaard = proef.wachtTot(alle -> !alle.isEmpty()).get(0);
        assertThat(bewaard.stand()).isEqualTo(geval.stand());
        assertThat(proef.bewaard(bewaard)).isEqualTo(begin(inhoud, proef.bewaard(bewaard).length));
        assertThat(proef.bewaard(bewaard)).hasSizeGreaterThanOrEqualTo(Math.min(inhoud.length, GROOTST));
        assertThat(proef.lijst()).extracting(Ggkbericht::id).containsExactly(bewaard.id());
        String reden = bewaard.aandacht().orElseThrow();
        assertThat(Logvangst.noemtPersoon(reden)).isFalse();
        if (geval.code() == null) {
            assertThat(antwoord).isInstanceOf(Soapantwoord.Bevestigd.class);
            assertThat(reden).containsIgnoringCase(geval.uitleg());
        } else {
            Soapantwoord.Geweigerd geweigerd = (Soapantwoord.Geweigerd) antwoord;
            assertThat(geweigerd.fout().code()).isEqualTo(geval.code());
            assertThat(geweigerd.fout().omschrijving()).containsIgnoringCase(geval.uitleg());
            assertThat(geweigerd.bericht().isPresent()).isEqualTo(!geval.code().isEmpty());
        }
        assertThat(proef.inStraat()).isEqualTo(inStraat);
        deStraatGaatDoor();
    }

    /** A normal exchange: a start and its retour. */
    private static void deStraatGaatDoor() throws Exception {
        int nummer = ++volgnummer;
        String r3 = stad.breng(stad.di01("WMO305"), stad.berichten().start("S" + nummer, bsn(nummer), nummer));
        assertThat(stad.wachtOpAntwoord(r3).kop().functie()).contains("WMO306");
    }

    @Test
    void aMessageOfExactly25MegabytesIsTaken() throws Exception {
        byte[] inhoud = eigen(bytes(vanLengte(di01("WMO305", stad.aanbieder()), GROOTST)));

        assertThat(Ketenstad.lees(stad.post(inhoud))).isInstanceOf(Soapantwoord.Bevestigd.class);

        assertThat(proef.alle().get(0).stand()).isEqualTo(Ggkstand.AANGENOMEN);
    }

    @Test
    void aReferenceThatWasSeenWithOtherContentIsRefused() throws Exception {
        StufBericht di01 = stad.di01("WMO305");
        stad.breng(di01, stad.berichten().start("R1", bsn(1), 1));
        String eerste = stad.wachtOp(1).referentie();

        Soapantwoord antwoord = stad.bied(di01, stad.berichten().start("R2", bsn(2), 2));

        assertThat(((Soapantwoord.Geweigerd) antwoord).fout().code()).isEqualTo("StUF016");
        assertThat(proef.lijst()).hasSize(1);
        deStraatGaatDoor();
        assertThat(stad.adapter().aangeboden())
                .extracting(Ketenadapter.Post::referentie)
                .startsWith(eerste);
    }

    @Test
    void ofTwoAnswersTheSecondIsForAPerson() throws Exception {
        int nummer = ++volgnummer;
        proef.geef(stad.berichten().toewijzing("T" + nummer, bsn(nummer), nummer));
        Ketenadapter.Post heen = stad.wachtOp(1);
        byte[] retour = Proefberichten.retour(heen.lading(), Berichtsoort.WMO301);
        stad.breng(stad.du01("WMO302", stad.aanbieder(), heen.referentie()), retour);
        String tweede = stad.breng(stad.du01("WMO302", stad.aanbieder(), heen.referentie()), retour);

        proef.wachtTot(heen.referentie(), Ggkstand.BEANTWOORD);
        assertThat(proef.lijst())
                .extracting(Ggkbericht::id)
                .containsExactly(proef.met(tweede).id());
        deStraatGaatDoor();
    }

    @Test
    void anAnswerOfAnotherAanbiederThanWasAskedIsForAPerson() throws Exception {
        int nummer = ++volgnummer;
        proef.geef(stad.berichten().toewijzing("T" + nummer, bsn(nummer), nummer));
        Ketenadapter.Post heen = stad.wachtOp(1);
        stad.breng(
                stad.du01("WMO302", "98000002", heen.referentie()),
                Proefberichten.retour(heen.lading(), Berichtsoort.WMO301));

        proef.wachtTot(heen.referentie(), Ggkstand.OVERGEDRAGEN);
        assertThat(proef.lijst()).hasSize(1);
        deStraatGaatDoor();
    }

    @Test
    void aCertificateOfAnotherPartyDeliversNothing() throws Exception {
        Ketenstad tweede = proef.tweede();
        StufBericht di01 = stad.di01("WMO305");
        byte[] inhoud = Ketenstad.soap(di01, stad.berichten().start("C1", bsn(3), 3));

        for (Tls ander : List.of(
                tweede.beller(),
                proef.gezag().geef("onbekend"),
                proef.gezag().geefMetOin("oin", "00000001000000000001"))) {
            Soapantwoord antwoord = Ketenstad.lees(stad.post(Ketenproef.client(ander), inhoud));
            assertThat(((Soapantwoord.Geweigerd) antwoord).fout().code()).isEqualTo("StUF013");
        }

        assertThat(proef.alle()).hasSize(3).allMatch(bericht -> bericht.stand() == Ggkstand.GEWEIGERD);
        stad.breng(di01, stad.berichten().start("C1", bsn(3), 3));
        deStraatGaatDoor();
    }

    @Test
    void whatIsNoPlainXmlIsRefusedAtTheDoor() throws Exception {
        byte[] goed = Ketenstad.soap(stad.di01("WMO305"), stad.berichten().start("G1", bsn(4), 4));

        assertThat(stad.post(gzip(goed), "Content-Encoding", "gzip").statusCode())
                .isEqualTo(415);
        assertThat(stad.post(goed, "Content-Type", "application/soap+xml; charset=utf-8")
                        .statusCode())
                .isEqualTo(415);
        assertThat(proef.alle()).isEmpty();
        assertThat(Ketenstad.lees(stad.post(gzip(goed)))).isInstanceOf(Soapantwoord.Geweigerd.class);
        assertThat(proef.lijst()).hasSize(1);
        deStraatGaatDoor();
    }

    @Test
    void severalElementsInTheBodyAreNotTaken() throws Exception {
        String een = tekst(Ketenstad.soap(stad.di01("WMO305"), stad.berichten().start("M1", bsn(5), 5)));
        String twee = een.replace("</soap:Body>", "<GGK:nog xmlns:GGK=\"urn:x\"/></soap:Body>");

        Soapantwoord antwoord = Ketenstad.lees(stad.post(bytes(twee)));

        assertThat(antwoord).isNotInstanceOf(Soapantwoord.Onbegrijpelijk.class);
        assertThat(proef.lijst()).hasSize(1);
        deStraatGaatDoor();
    }

    @Test
    void theSlowAreCutOffWhileOthersGoOn() throws Exception {
        List<SSLSocket> tragen = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            tragen.add(trage());
        }
        String r3 = proef.tweede()
                .breng(proef.tweede().di01("WMO305"), proef.tweede().berichten().start("L1", bsn(6), 6));
        proef.tweede().wachtOpAntwoord(r3);
        for (SSLSocket traag : tragen) {
            Ketenproef.geduld().until(() -> !lukt(traag));
            traag.close();
        }
        deStraatGaatDoor();
    }

    /** A request of which the end never comes. */
    private static SSLSocket trage() throws IOException {
        SSLSocket traag = (SSLSocket) stad.beller()
                .context()
                .getSocketFactory()
                .createSocket("127.0.0.1", proef.adres().getPort());
        traag.getOutputStream()
                .write(bytes("POST " + Ggkdeur.PAD + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\n"
                        + "Content-Length: 1000000\r\n\r\n<begin>"));
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

    private static String di01(String functie, String zender) {
        StufBericht bericht =
                Ketenstad.envelop(stad.kop(Berichtcode.DI01, "12345678", Optional.empty(), Optional.of("WMO305")));
        String tekst = tekst(Ketenstad.soap(bericht, stad.berichten().start("S1", bsn(0), 1)));
        return metReferentie(tekst, bericht)
                .replace(">12345678<", ">" + zender + "<")
                .replace(">WMO305<", ">" + functie + "<");
    }

    private static String du01() {
        StufBericht bericht =
                stad.du01("WMO302", stad.aanbieder(), UUID.randomUUID().toString());
        return metReferentie(tekst(Ketenstad.soap(bericht, stad.berichten().start("S1", bsn(0), 1))), bericht);
    }

    private static String fo01() {
        StufBericht bericht = stad.fo01(
                "IB210", "Zonderschrik is onbekend", "IB", UUID.randomUUID().toString());
        return metReferentie(tekst(Ketenstad.soap(bericht, new byte[0])), bericht);
    }

    private static String bv03() {
        StufBericht bericht = StufBericht.van(stad.kop(
                Berichtcode.BV03,
                stad.aanbieder(),
                Optional.of(UUID.randomUUID().toString()),
                Optional.empty()));
        return metReferentie(tekst(Ketenstad.soap(bericht, new byte[0])), bericht);
    }

    private static String metReferentie(String tekst, StufBericht bericht) {
        return tekst.replace(bericht.stuurgegevens().referentienummer(), REFERENTIE);
    }

    /** With a reference of its own, so that it was never seen before. */
    private static byte[] eigen(byte[] inhoud) {
        String tekst = new String(inhoud, StandardCharsets.ISO_8859_1);
        return tekst.replace(REFERENTIE, UUID.randomUUID().toString()).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String metBase64(String bericht, String base64) {
        int begin = bericht.indexOf(BASE64) + BASE64.length();
        return bericht.substring(0, begin) + base64 + bericht.substring(bericht.indexOf("</GGK:" + BASE64));
    }

    /** With so much white space in the base64 that the message without SOAP has this length. */
    private static String vanLengte(String bericht, int lengte) {
        int eigen = bericht.indexOf("</soap:Body>") - bericht.indexOf("<GGK:");
        return bericht.replace("</GGK:" + BASE64, " ".repeat(lengte - eigen) + "</GGK:" + BASE64);
    }

    private static String zonderDeclaratie(String dtd, String bericht) {
        return dtd + bericht.replaceFirst("<\\?xml[^>]*\\?>", "");
    }

    private static byte[] in(String bericht, Charset tekens) {
        return bericht.replace("UTF-8", tekens.name()).getBytes(tekens);
    }

    private static byte[] gzip(byte[] inhoud) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (GZIPOutputStream ingepakt = new GZIPOutputStream(uit)) {
            ingepakt.write(inhoud);
        }
        return uit.toByteArray();
    }

    private static byte[] begin(byte[] inhoud, int lengte) {
        return java.util.Arrays.copyOf(inhoud, Math.min(lengte, inhoud.length));
    }

    private static String tekst(byte[] inhoud) {
        return new String(inhoud, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
