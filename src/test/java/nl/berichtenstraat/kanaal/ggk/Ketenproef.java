package nl.berichtenstraat.kanaal.ggk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.Zetklok;
import nl.berichtenstraat.kanaal.Proefdienst;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.register.Ggkvraag;
import org.awaitility.core.ConditionFactory;

/** The running service with the chain around it: two gemeenten, each with an adapter of its own, all over TLS. */
final class Ketenproef implements AutoCloseable {

    private static final String OIN = "00000001999999990000";
    private static final long MEESTE_BYTES = 26_000_000;

    private final Path map;
    private final Zetklok klok;
    private final Proefcertificaten gezag;
    private final List<Ggkserver> deuren = new ArrayList<>();
    private final Proefdienst dienst;
    private final Ketenstad eerste;
    private final Ketenstad tweede;
    private long begin;

    /** A service of its own, at the time of the messages. */
    Ketenproef(Path map) throws Exception {
        this(map, Proefberichten.KLOK.instant());
    }

    /** A service of its own, that begins at this moment. */
    Ketenproef(Path map, Instant nu) throws Exception {
        this.map = Files.createDirectories(map);
        this.klok = new Zetklok(nu);
        this.gezag = new Proefcertificaten(map, "gezag");
        this.eerste = new Ketenstad(this, "0505", gezag.geefMetOin("beller1", OIN));
        this.tweede = new Ketenstad(this, "0523", gezag.geef("beller2"));
        this.dienst = Proefdienst.start(
                map.resolve("data"), klok, "ggk.file", schrijf().toString(), "http.wait", "PT0S");
    }

    private Path schrijf() throws IOException {
        String zelfBekend = Certificaatkenmerk.vingerafdruk(tweede.beller().eigen());
        return Files.writeString(
                map.resolve("ggk.yaml"),
                "server:\n  poort: 0\n  termijn: 5\n" + tls("  ", gezag.geef("server")) + "gemeenten:\n"
                        + gemeente(eerste, "{oin: '" + OIN + "'}")
                        + gemeente(tweede, "{sha256: '" + zelfBekend + "'}")
                        + """
                    foutcode: IB001
                    met-origineel: true
                    enveloppen:
                      - {bericht: WMO325, envelop: Di01}
                    limieten: {bericht: 60000, zacht: 20000, hard: 30000}
                """);
    }

    private String gemeente(Ketenstad stad, String toegelaten) {
        return """
                  - code: '%1$s'
                    naam: Proefstad
                    applicatie: Proef%1$s
                    versie: '0001'
                    subversie: '0000'
                    administratie: Stad%1$s
                    toegelaten:
                      - %2$s
                    adapter:
                      soort: soap
                      termijn: 2
                      adres: https://localhost:%3$d%4$s
                """.formatted(stad.code(), toegelaten, deur(stad).poort(), Ggkdeur.PAD)
                + tls("      ", gezag.geef("gemeente" + stad.code()));
    }

    /** Lines of the settings with a certificate. */
    static String tls(String inspring, Tls tls) {
        return inspring + "certificaat: " + tls.certificaat() + "\n" + inspring + "wachtwoord: "
                + tls.wachtwoordBestand() + "\n" + inspring + "vertrouwd: " + tls.vertrouwd() + "\n";
    }

    private Ggkserver deur(Ketenstad stad) {
        Ggkserver deur = Ggkserver.start(
                new Ggkinstellingen.Server(
                        "127.0.0.1", 0, Optional.of(gezag.geef("adapter" + stad.code())), Duration.ofSeconds(60)),
                MEESTE_BYTES,
                stad.adapter());
        deuren.add(deur);
        return deur;
    }

    Proefdienst dienst() {
        return dienst;
    }

    Zetklok klok() {
        return klok;
    }

    Path map() {
        return map;
    }

    Proefcertificaten gezag() {
        return gezag;
    }

    /** A gemeente that knows its adapter by an OIN, with everything else as it is by default. */
    Ketenstad eerste() {
        return eerste;
    }

    /** A gemeente that knows its adapter by a fingerprint, with all its own ways and small limits. */
    Ketenstad tweede() {
        return tweede;
    }

    /** Where adapters deliver. */
    URI adres() {
        return URI.create("https://localhost:" + dienst.ggkPoort() + Ggkdeur.PAD);
    }

    /** A client with this certificate. */
    static HttpClient client(Tls tls) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(tls.context())
                .build();
    }

    /** Waits until nothing is under way; what was before counts no more. */
    void schoneLei() {
        geduld().until(() -> dienst.registers()
                .<Boolean>lees(register -> register.berichten().openstaand(1).isEmpty()
                        && register.uitbak().wachtend(1).isEmpty()));
        geduld().until(() -> alle().stream().noneMatch(bericht -> bericht.stand() == Ggkstand.WACHT));
        List<Ggkbericht> alle = alle();
        begin = alle.isEmpty() ? begin : alle.get(alle.size() - 1).id();
        eerste.adapter().vergeet();
        tweede.adapter().vergeet();
    }

    /** Waits until something is so of the messages of the GGk, oldest first. */
    List<Ggkbericht> wachtTot(Predicate<List<Ggkbericht>> zo) {
        return geduld().until(this::alle, zo::test);
    }

    /** All messages of the GGk, oldest first. */
    List<Ggkbericht> alle() {
        return zoek(false);
    }

    /** Those that a person must look at. */
    List<Ggkbericht> lijst() {
        return zoek(true);
    }

    private List<Ggkbericht> zoek(boolean alleenAandacht) {
        Ggkvraag vraag = Ggkvraag.nieuwste(alleenAandacht, 10_000);
        List<Ggkbericht> nieuwsteEerst = new ArrayList<>(
                dienst.registers().lees(register -> register.ggk().zoek(vraag, Bereik.alles())));
        Collections.reverse(nieuwsteEerst);
        return nieuwsteEerst.stream().filter(bericht -> bericht.id() > begin).toList();
    }

    /** The message with this reference. */
    Ggkbericht met(String referentie) {
        return alle().stream()
                .filter(bericht -> bericht.bericht()
                        .filter(b -> b.stuurgegevens().referentienummer().equals(referentie))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Waits until the message with this reference is so far. */
    Ggkbericht wachtTot(String referentie, Ggkstand stand) {
        return geduld().until(() -> met(referentie), bericht -> bericht.stand() == stand);
    }

    /** A message of the GGk as it came in. */
    byte[] bewaard(Ggkbericht bericht) {
        return dienst.registers().lees(register -> {
            try (InputStream in = register.ggk().inhoud(bericht.id()).orElseThrow()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** How many messages the lane has. */
    long inStraat() {
        return dienst.registers().<Long>lees(register -> register.berichten().laatste());
    }

    /** The back office of a gemeente hands in a message. */
    void geef(byte[] bericht) throws Exception {
        assertThat(dienst.post(bericht).statusCode()).isBetween(200, 202);
    }

    /** Waits as long as a busy machine may need. */
    static ConditionFactory geduld() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50));
    }

    @Override
    public void close() throws Exception {
        dienst.close();
        deuren.forEach(Ggkserver::close);
    }
}
