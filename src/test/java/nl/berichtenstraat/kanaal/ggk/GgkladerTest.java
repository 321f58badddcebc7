package nl.berichtenstraat.kanaal.ggk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.contract.Contractfout;
import nl.berichtenstraat.contract.Contractfouten;
import nl.berichtenstraat.ggk.Aansluiting;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Systeem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings of the exchange with the GGk. */
class GgkladerTest {

    private static final String OIN = "00000001999999990000";
    private static final String VOLLEDIG = """
            server:
              poort: 8443
              certificaat: server.p12
              wachtwoord: wachtwoord
              vertrouwd: vertrouwd-gezag.pem
            gemeenten:
              - code: '9901'
                naam: Voorbeeldstad
                applicatie: Voorbeeld
                versie: '0004'
                subversie: '0002'
                administratie: Stad
                enveloppen: [{bericht: WMO325, envelop: Di01}]
                foutcode: IB001
                met-origineel: true
                limieten: {bericht: 1000, zacht: 100, hard: 200}
                toegelaten: [{oin: '%s'}]
                adapter:
                  soort: soap
                  adres: https://adapter.voorbeeld.example/ggk
                  certificaat: gemeente.p12
                  wachtwoord: wachtwoord
                  vertrouwd: vertrouwd-gezag.pem
                  termijn: 5
              - code: '9902'
                naam: Voorbeelddorp
                applicatie: Voorbeeld
                versie: '0001'
                subversie: '0000'
                adapter: {soort: map, in: m/in, uit: m/uit}
              - code: '9903'
                naam: Voorbeeldhaven
                applicatie: Voorbeeld
                versie: '0001'
                subversie: '0000'
                adapter: {soort: queue}
            """.formatted(OIN);

    @TempDir
    private Path basis;

    @Test
    void readsEverything() throws IOException {
        Proefcertificaten gezag = new Proefcertificaten(basis, "gezag");
        Tls server = gezag.geef("server");
        Tls gemeente = gezag.geef("gemeente");
        Ggkinstellingen instellingen = lees(VOLLEDIG).orElseThrow();
        assertThat(instellingen.server())
                .contains(new Ggkinstellingen.Server("127.0.0.1", 8443, Optional.of(server), Duration.ofSeconds(120)));
        assertThat(instellingen.gemeenten().get(0))
                .isEqualTo(new Ggkinstellingen.Gemeente(
                        "Voorbeeldstad",
                        new Aansluiting(
                                new Gemeentecode("9901"),
                                new Systeem("9901", "Voorbeeld", Optional.of("Stad"), Optional.empty()),
                                "0004",
                                "0002",
                                Map.of("WMO325", Berichtcode.DI01),
                                "IB001",
                                true,
                                new Aansluiting.Limieten(1000, 100, 200)),
                        List.of(Certificaatkenmerk.oin(OIN)),
                        new Ggkinstellingen.Hop.Soap(
                                URI.create("https://adapter.voorbeeld.example/ggk"),
                                Optional.of(gemeente),
                                Duration.ofSeconds(5))));
        Aansluiting standaard = instellingen.aansluitingen().van("9902").orElseThrow();
        assertThat(standaard.limieten()).isEqualTo(Aansluiting.Limieten.STANDAARD);
        assertThat(standaard.foutcode()).isEqualTo(Aansluiting.STANDAARD_FOUTCODE);
        assertThat(instellingen.aansluitingen().van("9909")).isEmpty();
        assertThat(instellingen.mappenIn()).containsExactly(basis.resolve("m/in"));
        assertThat(instellingen.queues()).containsExactly("ggk-in", "ggk-geweigerd", "ggk-uit-9903");
        assertThat(instellingen.meesteBytes()).isEqualTo(25_000_000 + 65_536);
    }

    @Test
    void aCertificateMayDeliverOnlyForWhoNamesIt() throws IOException {
        Proefcertificaten gezag = new Proefcertificaten(basis, "gezag");
        gezag.geef("server");
        gezag.geef("gemeente");
        Tls metOin = gezag.geefMetOin("een", OIN);
        Tls vast = gezag.geef("vast");
        String vingerafdruk = Certificaatkenmerk.vingerafdruk(vast.eigen());
        String metDubbelePunten = String.join(":", vingerafdruk.toUpperCase().split("(?<=\\G..)"));
        Ggkinstellingen instellingen = lees(VOLLEDIG.replace(
                        "    adapter: {soort: map",
                        "    toegelaten: [{sha256: '" + metDubbelePunten + "'}]\n    adapter: {soort: map"))
                .orElseThrow();
        Gemeentecode stad = new Gemeentecode("9901");
        Gemeentecode dorp = new Gemeentecode("9902");
        assertThat(instellingen.magVoor(metOin.eigen(), stad)).isTrue();
        assertThat(instellingen.magVoor(metOin.eigen(), dorp)).isFalse();
        assertThat(instellingen.magVoor(vast.eigen(), dorp)).isTrue();
        assertThat(instellingen.magVoor(vast.eigen(), stad)).isFalse();
        assertThat(instellingen.magVoor(vast.eigen(), new Gemeentecode("9909"))).isFalse();
        Tls anderOin = gezag.geefMetOin("ander", "00000001999999990001");
        assertThat(instellingen.magVoor(anderOin.eigen(), stad)).isFalse();
    }

    @Test
    void withoutAFileOrSwitchedOffThereIsNoExchange() throws IOException {
        assertThat(new Ggklader(basis, code -> true).lees(basis.resolve("nergens.yaml")))
                .isEmpty();
        assertThat(lees("actief: false\n" + VOLLEDIG)).isEmpty();
    }

    @Test
    void theSampleIsGoodAndSwitchedOff() throws IOException {
        Path voorbeeld = Path.of("config/ggk.yaml");
        assertThat(new Ggklader(basis, code -> true).lees(voorbeeld)).isEmpty();
        Proefcertificaten gezag = new Proefcertificaten(basis, "gezag");
        String aan = Files.readString(voorbeeld)
                .replace("actief: false", "actief: true")
                .replaceAll(
                        "geheim/\\w+\\.p12", gezag.geef("server").certificaat().toString())
                .replaceAll(
                        "geheim/\\w+\\.wachtwoord", basis.resolve("wachtwoord").toString())
                .replaceAll("geheim/\\w+\\.pem", gezag.vertrouwd().toString());
        assertThat(lees(aan).orElseThrow().gemeenten()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "poort: 8443 | poort: 70000 | 2 | '70000' is hier niet goed",
                "soort: queue | soort: post | 36 | 'post' kan hier niet. Kies uit: soap, map, queue.",
                "code: '9902' | code: 9902 | 25 | moet tussen aanhalingstekens",
                "code: '9902' | code: '9901' | 25 | gemeente 9901 staat twee keer",
                "code: '9902' | code: '9999' | 25 | gemeente 9999 bestaat niet",
                "hard: 200 | hard: 50 | 16 | zacht is groter dan hard",
                "hard: 200 | hard: 2000 | 16 | hard is groter dan bericht",
                "in: m/in, uit: m/uit | in: m/in, uit: m/in | 30 | map m/in wordt al gebruikt",
                "in: m/in, uit: m/uit | in: m/in | 30 | hoort ook 'uit'",
                "soort: queue | soort: queue, in: q | 36 | 'in' hoort niet bij soort queue",
                "toegelaten: [{oin | toegelaten: [] # | 17 | niemand voor deze gemeente kan afleveren",
                "naam: Voorbeeldstad | namen: Voorbeeldstad | 8 | 'namen' is hier niet bekend",
                "applicatie: Voorbeeld | applicatie: Voor beeld | 9 | zonder spaties",
                "https://adapter | http://adapter | 20 | gebruik https",
                "certificaat: gemeente.p12 | certificaat: nergens.p12 | 21 | is niet te openen",
                "poort: 8443 | poort: 8443, adres | 2 | '8443, adres' is hier niet goed",
            })
    void saysWhatIsWrongAndWhere(String goed, String fout, int regel, String melding) throws IOException {
        Proefcertificaten gezag = new Proefcertificaten(basis, "gezag");
        gezag.geef("server");
        gezag.geef("gemeente");
        String yaml = VOLLEDIG.replaceFirst(java.util.regex.Pattern.quote(goed), fout);
        assertThat(fouten(yaml)).anySatisfy(gevonden -> {
            assertThat(gevonden.melding()).contains(melding);
            assertThat(gevonden.regel()).isEqualTo(regel);
        });
    }

    @Test
    void outsideThisMachineThereIsNoWayWithoutCertificates() {
        String zonder = VOLLEDIG.replaceAll(" +(certificaat|wachtwoord|vertrouwd): .*\n", "");
        assertThat(fouten(zonder.replace("  poort: 8443", "  poort: 8443\n  adres: 0.0.0.0")))
                .extracting(Contractfout::melding)
                .anyMatch(m -> m.contains("adres 0.0.0.0 is van buiten bereikbaar"))
                .anyMatch(m -> m.contains("naar een https-adres gaat het met een certificaat"));
        assertThat(fouten(VOLLEDIG.replaceFirst("  vertrouwd: .*\n", "")))
                .extracting(Contractfout::melding)
                .contains("certificaat, wachtwoord en vertrouwd horen bij elkaar: geef ze alle drie op.");
    }

    @Test
    void onThisMachineThereIs() throws IOException {
        String zonder = VOLLEDIG.replaceAll(" +(certificaat|wachtwoord|vertrouwd): .*\n", "")
                .replace("https://adapter.voorbeeld.example", "http://127.0.0.1:9000");
        Ggkinstellingen instellingen = lees(zonder).orElseThrow();
        assertThat(instellingen.server().orElseThrow().tls()).isEmpty();
    }

    private List<Contractfout> fouten(String yaml) {
        return catchThrowableOfType(Contractfouten.class, () -> lees(yaml)).fouten();
    }

    private Optional<Ggkinstellingen> lees(String yaml) throws IOException {
        Path bestand = Files.writeString(basis.resolve("ggk.yaml"), yaml);
        return new Ggklader(basis, code -> !code.equals("9999")).lees(bestand);
    }
}
