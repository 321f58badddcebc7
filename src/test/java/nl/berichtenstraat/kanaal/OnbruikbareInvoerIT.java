package nl.berichtenstraat.kanaal;

import static nl.berichtenstraat.Proefberichten.bsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.Proefberichten;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no lane can use gets a clear outcome and is kept, and the next message goes its way. */
class OnbruikbareInvoerIT {

    @RegisterExtension
    static final Logvangst LOG = new Logvangst();

    @TempDir
    static Path map;

    private static final int MEESTE_BYTES = 30 * 1024 * 1024;
    private static final Proefberichten BERICHTEN = Proefberichten.dordrecht();
    private static final String GOED = new String(BERICHTEN.toewijzing("SLECHT", bsn(1), 1), StandardCharsets.UTF_8);
    private static Proefdienst dienst;
    private static int volgnummer = 10;

    /**
     * One thing that is wrong.
     *
     * @param status of the answer over HTTP
     * @param uitleg part of the explanation
     */
    record Geval(String naam, byte[] inhoud, int status, String uitleg) {

        static Geval fout(String naam, String inhoud, String uitleg) {
            return new Geval(naam, inhoud.getBytes(StandardCharsets.UTF_8), 422, uitleg);
        }

        @Override
        public String toString() {
            return naam;
        }
    }

    static Stream<Geval> gevallen() {
        return Stream.of(
                Geval.fout("not XML", "naam;minuten\nA;60\n", "geen XML"),
                Geval.fout("an empty file", "", "leeg"),
                Geval.fout("broken off halfway", GOED.substring(0, GOED.length() / 2), "niet compleet"),
                new Geval("UTF-16", GOED.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16), 422, "UTF-8"),
                new Geval(
                        "ISO-8859-1",
                        GOED.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1),
                        422,
                        "UTF-8"),
                new Geval("bytes that are no UTF-8", metOngeldigeBytes(), 422, "UTF-8"),
                Geval.fout("a DTD", metDtd("<!DOCTYPE Bericht SYSTEM \"iets.dtd\">", ""), "DTD"),
                Geval.fout(
                        "an external entity",
                        metDtd("<!DOCTYPE Bericht [<!ENTITY x SYSTEM \"file:/etc/hostname\">]>", "&x;"),
                        "DTD"),
                Geval.fout("an entity bomb", metDtd(bom(), "&e9;"), "DTD"),
                Geval.fout("26 MB in one element", GOED.replace("Zonderschrik", "x".repeat(26 << 20)), "Achternaam"),
                Geval.fout("more than the lane takes", GOED + " ".repeat(MEESTE_BYTES), "groter dan wij aannemen"),
                Geval.fout("an unknown message type", GOED.replace("wmo301", "wmo399"), "wmo399"),
                Geval.fout("iWmo 3.1", GOED.replace("/3_2/", "/3_1/"), "3.2"),
                Geval.fout("iJw", GOED.replace("iwmo/3_2/wmo301", "ijw/3_2/jw301"), "iWmo"),
                Geval.fout("another version", GOED.replace("Versie>3<", "Versie>2<"), "BerichtVersie"),
                Geval.fout("another subversion", GOED.replace("Subversie>2<", "Subversie>9<"), "BerichtSubversie"),
                Geval.fout(
                        "the code of another message",
                        GOED.replace("BerichtCode>414<", "BerichtCode>999<"),
                        "BerichtCode"),
                Geval.fout("another gemeente", GOED.replace(">0505<", ">0599<"), "0599"),
                new Geval(
                        "an unknown aanbieder",
                        new Proefberichten("0505", "98009999").toewijzing("AANB", bsn(2), 2),
                        200,
                        "geen contract"));
    }

    @BeforeAll
    static void start() throws Exception {
        dienst = Proefdienst.start(map.resolve("data"), "message.max-bytes", Integer.toString(MEESTE_BYTES));
    }

    @AfterAll
    static void stop() throws Exception {
        dienst.close();
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void explainsKeepsAndGoesOn(Geval geval) throws Exception {
        HttpResponse<String> antwoord = dienst.post(geval.inhoud());

        assertThat(antwoord.body()).contains(geval.uitleg());
        assertThat(antwoord.statusCode()).isEqualTo(geval.status());
        assertThat(antwoord.body()).doesNotMatch("(?s).*" + bsn(1) + ".*").doesNotContain(Proefberichten.ACHTERNAAM);
        assertThat(bewaard(antwoord)).isEqualTo(Math.min(geval.inhoud().length, MEESTE_BYTES));
        deStraatGaatDoor();
    }

    @Test
    void refusesABodyOfUnknownLengthThatGoesOnTooLong() throws Exception {
        HttpResponse<String> antwoord =
                dienst.post(BodyPublishers.ofInputStream(() -> new Eindeloos(MEESTE_BYTES + (5 << 20))));

        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body()).contains("groter dan wij aannemen");
        deStraatGaatDoor();
    }

    @Test
    void waitsForAFileThatStillGrowsAndTakesOthersMeanwhile() throws Exception {
        byte[] bericht = BERICHTEN.toewijzing("GROEI", bsn(3), 3);
        Path groeit = dienst.in().resolve("aaa-groeit.xml");
        int helft = bericht.length / 2;
        try (var uit = Files.newOutputStream(groeit)) {
            uit.write(bericht, 0, helft);
            dienst.leg("bbb-ander.xml", BERICHTEN.toewijzing("ANDER", bsn(4), 4));
            geduld().until(() -> {
                Files.setLastModifiedTime(groeit, FileTime.from(Instant.now()));
                return uitkomst("bbb-ander.xml").equals("goedgekeurd");
            });
            assertThat(groeit).exists();
            uit.write(bericht, helft, bericht.length - helft);
        }

        geduld().until(() -> uitkomst("aaa-groeit.xml").equals("goedgekeurd"));
    }

    @Test
    void takesTwoFilesWithTheSameBytesAtOnceAsOneAndItsDouble() throws Exception {
        byte[] bericht = BERICHTEN.toewijzing("TWEELING", bsn(5), 5);

        dienst.leg("tweeling-1.xml", bericht);
        dienst.leg("tweeling-2.xml", bericht);

        geduld().untilAsserted(() -> assertThat(
                        Stream.of("tweeling-1.xml", "tweeling-2.xml").map(OnbruikbareInvoerIT::uitkomst))
                .containsExactlyInAnyOrder("goedgekeurd", "dubbel"));
    }

    @Test
    void takesAnEmptyFile() throws Exception {
        dienst.leg("leeg.xml", new byte[0]);

        geduld().until(() -> uitkomst("leeg.xml").equals("fout"));
        geduld().until(() -> dienst.ontvangen().stream().anyMatch(naam -> naam.endsWith("-leeg.xml")));
    }

    @Test
    void saysAtStartThatAFolderCannotBeMade() throws IOException {
        Path bestand = Files.writeString(map.resolve("geen-map"), "een bestand");

        for (String sleutel : new String[] {"folder.in", "folder.out", "data.folder"}) {
            assertThatThrownBy(() -> Proefdienst.start(
                            map.resolve("elders"),
                            "folder.out.enabled",
                            "true",
                            sleutel,
                            bestand.resolve("eronder").toString()))
                    .as(sleutel)
                    .isInstanceOf(OngeldigeInstelling.class)
                    .hasMessageContaining("geen-map");
        }
    }

    @Test
    void goesOnWhileTheOutputFolderIsAwayAndDeliversAfterwards() throws Exception {
        try (Proefdienst metMap = Proefdienst.start(map.resolve("weg"), "folder.out.enabled", "true")) {
            Files.delete(metMap.uit());
            Files.writeString(metMap.uit(), "een bestand op de plaats van de map");

            HttpResponse<String> antwoord = metMap.post(BERICHTEN.toewijzing("WEG", bsn(6), 6));
            assertThat(antwoord.body()).contains("goedgekeurd");
            assertThat(metMap.post(BERICHTEN.start("WEG", bsn(6), 6)).body()).contains("goedgekeurd");

            Files.delete(metMap.uit());
            geduld().untilAsserted(() -> assertThat(metMap.uit()).isDirectoryContaining("glob:**.wmo301.xml"));
            geduld().untilAsserted(() -> assertThat(metMap.uit()).isDirectoryContaining("glob:**.wmo306.xml"));
        }
    }

    private static void deStraatGaatDoor() throws Exception {
        int nummer = volgnummer++;
        assertThat(dienst.post(BERICHTEN.toewijzing("GOED" + nummer, bsn(nummer), nummer))
                        .body())
                .contains("goedgekeurd");
    }

    private static long bewaard(HttpResponse<String> antwoord) {
        String plaats = antwoord.headers().firstValue("Location").orElseThrow();
        long id = Long.parseLong(plaats.replaceAll("[^0-9]*/v1/[a-z]+/([0-9]+)/.*", "$1"));
        return dienst.registers().lees(register -> {
            try (InputStream inhoud = register.berichten().inhoud(id)) {
                return inhoud.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String uitkomst(String bestand) {
        return dienst.registers()
                .lees(register -> Stream.iterate(1L, id -> id + 1)
                        .map(id -> register.berichten().bericht(id))
                        .takeWhile(Optional::isPresent)
                        .flatMap(Optional::stream)
                        .filter(bericht -> bericht.herkomst().naam().equals(bestand))
                        .findFirst()
                        .flatMap(bericht -> bericht.uitkomst())
                        .orElse(""));
    }

    private static byte[] metOngeldigeBytes() {
        byte[] bericht = GOED.getBytes(StandardCharsets.UTF_8);
        int plaats = GOED.indexOf(Proefberichten.ACHTERNAAM);
        bericht[plaats] = (byte) 0xc3;
        bericht[plaats + 1] = (byte) 0x28;
        return bericht;
    }

    private static String metDtd(String dtd, String inhoud) {
        return GOED.replace("?>\n", "?>\n" + dtd + "\n").replace(Proefberichten.ACHTERNAAM, "Naam" + inhoud);
    }

    private static String bom() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE Bericht [<!ENTITY e0 \"bom\">");
        for (int i = 1; i < 10; i++) {
            dtd.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        return dtd.append("]>").toString();
    }

    private static ConditionFactory geduld() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50));
    }

    /** So many spaces. */
    private static final class Eindeloos extends InputStream {

        private long over;

        Eindeloos(long bytes) {
            this.over = bytes;
        }

        @Override
        public int read() {
            return over-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] bytes, int begin, int lengte) {
            if (over <= 0) {
                return -1;
            }
            Arrays.fill(bytes, begin, begin + lengte, (byte) ' ');
            over -= lengte;
            return lengte;
        }
    }
}
