package nl.berichtenstraat.kanaal.ggk;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.contract.Knoop;
import nl.berichtenstraat.ggk.Aansluiting;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Systeem;

/** Makes settings of a file that was found good. */
final class Ggkvertaler {

    /** On which is listened when nothing else is said. */
    static final String STANDAARD_ADRES = "127.0.0.1";

    private static final long TERMIJN_SERVER = 120;
    private static final long TERMIJN_ADAPTER = 60;

    private final Path basis;

    /** Relative paths refer to this folder. */
    Ggkvertaler(Path basis) {
        this.basis = basis;
    }

    Ggkinstellingen vertaal(Knoop.Kaart k) {
        return new Ggkinstellingen(
                k.kaartAls("server").map(this::server),
                k.kaarten("gemeenten").stream().map(this::gemeente).toList());
    }

    /** With which certificate, and whom is believed; empty when nothing is said of it. */
    Optional<Tls> tls(Knoop.Kaart k) {
        return k.tekstAls("certificaat")
                .map(certificaat -> new Tls(pad(certificaat), pad(k.tekst("wachtwoord")), pad(k.tekst("vertrouwd"))));
    }

    private Ggkinstellingen.Server server(Knoop.Kaart k) {
        return new Ggkinstellingen.Server(
                k.tekstAls("adres").orElse(STANDAARD_ADRES),
                Math.toIntExact(k.heel("poort")),
                tls(k),
                termijn(k, TERMIJN_SERVER));
    }

    private Ggkinstellingen.Gemeente gemeente(Knoop.Kaart k) {
        return new Ggkinstellingen.Gemeente(
                k.tekst("naam"),
                aansluiting(k),
                k.kaarten("toegelaten").stream().map(Ggkvertaler::kenmerk).toList(),
                hop(k.kaart("adapter")));
    }

    private static Aansluiting aansluiting(Knoop.Kaart k) {
        String code = k.tekst("code");
        return new Aansluiting(
                new Gemeentecode(code),
                new Systeem(code, k.tekst("applicatie"), k.tekstAls("administratie"), Optional.empty()),
                k.tekst("versie"),
                k.tekst("subversie"),
                enveloppen(k.kaarten("enveloppen")),
                k.tekstAls("foutcode").orElse(Aansluiting.STANDAARD_FOUTCODE),
                k.waar("met-origineel"),
                k.kaartAls("limieten").map(Ggkvertaler::limieten).orElse(Aansluiting.Limieten.STANDAARD));
    }

    private static Map<String, Berichtcode> enveloppen(List<Knoop.Kaart> lijst) {
        return lijst.stream()
                .collect(Collectors.toUnmodifiableMap(
                        k -> k.tekst("bericht"),
                        k -> k.tekst("envelop").equals(Berichtcode.DI01.code()) ? Berichtcode.DI01 : Berichtcode.DU01));
    }

    private static Aansluiting.Limieten limieten(Knoop.Kaart k) {
        return new Aansluiting.Limieten(k.heel("bericht"), k.heel("zacht"), k.heel("hard"));
    }

    private static Certificaatkenmerk kenmerk(Knoop.Kaart k) {
        return k.tekstAls("sha256")
                .map(Certificaatkenmerk::sha256)
                .orElseGet(() -> Certificaatkenmerk.oin(k.tekst("oin")));
    }

    private Ggkinstellingen.Hop hop(Knoop.Kaart k) {
        return switch (k.tekst("soort")) {
            case "soap" ->
                new Ggkinstellingen.Hop.Soap(URI.create(k.tekst("adres")), tls(k), termijn(k, TERMIJN_ADAPTER));
            case "map" -> new Ggkinstellingen.Hop.Map(pad(k.tekst("in")), pad(k.tekst("uit")));
            default -> new Ggkinstellingen.Hop.Queue();
        };
    }

    private static Duration termijn(Knoop.Kaart k, long standaard) {
        return Duration.ofSeconds(k.heelAls("termijn").orElse(standaard));
    }

    private Path pad(String tekst) {
        return basis.resolve(tekst).normalize();
    }
}
