package nl.berichtenstraat.kanaal.ggk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.kanaal.Logvangst;
import nl.berichtenstraat.kanaal.Proefdienst;
import nl.berichtenstraat.naspelen.Brievenbus;
import nl.berichtenstraat.naspelen.Knooppunt;
import nl.berichtenstraat.naspelen.Stoornissen;
import nl.berichtenstraat.naspelen.Toestand;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Declaratieregister.Bedragen;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Ggkstand;
import nl.berichtenstraat.register.Ggkvraag;
import nl.berichtenstraat.straat.ggk.Adapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A month of two gemeenten and three aanbieders over the hub, of which one message in twenty meets trouble. */
class GgkMaandIT {

    private static final List<String> GEMEENTEN = List.of("0505", "0523");
    /** The time of the messages, but it goes on: what was not taken is offered again after a while. */
    private static final Clock KLOK = Clock.offset(
            Clock.system(Proefberichten.KLOK.getZone()),
            Duration.between(Instant.now(), Proefberichten.KLOK.instant()));

    private static final int CLIENTEN = 60;
    private static final int STOORNIS = 5;
    private static final long ZAAD = 2026;

    /** What the hub tells of each kind of trouble. */
    private static final List<String> STOORNISSEN =
            List.of("STILTE", "LATER", "DUBBEL", "ZOEK", "nu niet aangenomen", "afgewezen met");

    private static final long MEESTE_BYTES = 26_000_000;

    @RegisterExtension
    static final Logvangst LOG = new Logvangst();

    @TempDir
    Path map;

    private final Map<AgbCode, Zorgboek> aanbieders = new LinkedHashMap<>();
    private final Map<String, AtomicReference<Adapter>> naarDienst = new LinkedHashMap<>();
    private final List<Ggkserver> deuren = new ArrayList<>();
    private final Queue<String> verhaal = new ConcurrentLinkedQueue<>();
    private Proefdienst dienst;
    private Knooppunt knooppunt;

    private void open() throws Exception {
        Proefcertificaten gezag = new Proefcertificaten(map, "gezag");
        List.of("98000001", "98000002", "98000003").forEach(agb -> aanbieders.put(new AgbCode(agb), new Zorgboek(agb)));
        GEMEENTEN.forEach(code -> naarDienst.put(code, new AtomicReference<>()));
        knooppunt = new Knooppunt(
                naarDienst.entrySet().stream()
                        .collect(Collectors.toMap(
                                paar -> new Gemeentecode(paar.getKey()),
                                paar -> (code, referentie, inhoud) ->
                                        paar.getValue().get().bied(code, referentie, inhoud))),
                Map.<AgbCode, Brievenbus>copyOf(aanbieders),
                new Stoornissen(STOORNIS, ZAAD),
                verhaal::add,
                KLOK);
        aanbieders.values().forEach(boek -> boek.verbind(knooppunt::breng));
        Path yaml = Files.writeString(map.resolve("ggk.yaml"), instellingen(gezag));
        dienst = Proefdienst.start(map.resolve("data"), KLOK, "ggk.file", yaml.toString(), "http.wait", "PT0S");
        URI adres = URI.create("https://localhost:" + dienst.ggkPoort() + Ggkdeur.PAD);
        GEMEENTEN.forEach(code -> naarDienst
                .get(code)
                .set(new Soapadapter(new Ggkinstellingen.Hop.Soap(
                        adres, Optional.of(gezag.geefMetOin("hub" + code, oin(code))), Duration.ofSeconds(30)))));
    }

    private String instellingen(Proefcertificaten gezag) throws Exception {
        StringBuilder tekst = new StringBuilder("server:\n  poort: 0\n  termijn: 30\n")
                .append(tls("  ", gezag.geef("server")))
                .append("gemeenten:\n");
        for (String code : GEMEENTEN) {
            Ggkserver deur = Ggkserver.start(
                    new Ggkinstellingen.Server(
                            "127.0.0.1", 0, Optional.of(gezag.geef("adapter" + code)), Duration.ofSeconds(60)),
                    MEESTE_BYTES,
                    knooppunt);
            deuren.add(deur);
            tekst.append("""
                      - code: '%1$s'
                        naam: Proefstad
                        applicatie: Proef%1$s
                        versie: '0001'
                        subversie: '0000'
                        toegelaten:
                          - {oin: '%2$s'}
                        adapter:
                          soort: soap
                          termijn: 30
                          adres: https://localhost:%3$d%4$s
                    """.formatted(code, oin(code), deur.poort(), Ggkdeur.PAD))
                    .append(tls("      ", gezag.geef("gemeente" + code)));
        }
        return tekst.toString();
    }

    private static String oin(String code) {
        return "0000000199999999" + code;
    }

    private static String tls(String inspring, Tls tls) {
        return inspring + "certificaat: " + tls.certificaat() + "\n" + inspring + "wachtwoord: "
                + tls.wachtwoordBestand() + "\n" + inspring + "vertrouwd: " + tls.vertrouwd() + "\n";
    }

    @AfterEach
    void sluit() throws Exception {
        dienst.close();
        deuren.forEach(Ggkserver::close);
    }

    @Test
    void everyMessageIsAnsweredOnceOrOnAPersonsListAndAllBooksAgree() throws Exception {
        open();
        int client = 0;
        for (String gemeente : GEMEENTEN) {
            for (Zorgboek boek : aanbieders.values()) {
                for (int i = 0; i < CLIENTEN; i++) {
                    client++;
                    byte[] toewijzing = boek.client(gemeente, Proefberichten.bsn(client), 1000 + client);
                    assertThat(dienst.post(toewijzing).statusCode()).isBetween(200, 202);
                }
            }
        }

        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(20))
                .until(this::isStil);

        List<Ggkbericht> alle = zoek(false);
        Set<Long> opLijst = zoek(true).stream().map(Ggkbericht::id).collect(Collectors.toCollection(TreeSet::new));
        List<Ggkbericht> heen = alle.stream()
                .filter(bericht -> isCode(bericht, Berichtcode.DI01))
                .toList();
        assertThat(heen).as("exchanges").hasSizeGreaterThan(1000);
        assertThat(heen)
                .allSatisfy(bericht -> assertThat(antwoorden(alle, bericht))
                        .as(bericht.toString())
                        .hasSize(bericht.ingekomen() || bericht.stand() == Ggkstand.BEANTWOORD ? 1 : 0));
        assertThat(heen.stream()
                        .filter(bericht -> !bericht.ingekomen())
                        .filter(bericht -> bericht.stand() != Ggkstand.BEANTWOORD)
                        .filter(bericht -> !opLijst.contains(bericht.id())))
                .as(
                        "ours without an answer and on nobody's list: the chain rejected the retour, and told the aanbieder")
                .allMatch(bericht -> bericht.stand() == Ggkstand.OVERGEDRAGEN)
                .hasSize(Math.toIntExact(som(Zorgboek::afgewezenRetouren)));
        assertThat(aanbieders.values()).allSatisfy(boek -> {
            assertThat(boek.dubbelBeantwoord()).isEmpty();
            assertThat(boek.onbeantwoord()).hasSameSizeAs(afgewezenAntwoorden(alle, opLijst, boek));
        });
        assertThat(som(Zorgboek::toegekendCent)).isPositive().isEqualTo(som(Zorgboek::verwachtCent));
        assertThat(som(Zorgboek::toegekendCent) + cent(alle, Ggkstand.AFGEWEZEN))
                .isEqualTo(cent(alle));
        hetKnooppuntKwamUit(alle);
        assertThat(verhaal).noneMatch(Logvangst::noemtPersoon);
        assertThat(STOORNISSEN).allSatisfy(wat -> assertThat(verhaal).as(wat).anyMatch(regel -> regel.contains(wat)));
        assertThat(namen()).noneMatch(Logvangst::noemtPersoon);
    }

    /** The hub delivers what is due; then nothing is under way anywhere. */
    private boolean isStil() {
        knooppunt.neemBeurt();
        return knooppunt.toestand().onderweg() == 0
                && dienst.registers()
                        .lees(register -> register.berichten().openstaand(1).isEmpty()
                                && register.uitbak().wachtend(1).isEmpty())
                && zoek(false).stream().noneMatch(bericht -> bericht.stand() == Ggkstand.WACHT);
    }

    private List<Ggkbericht> zoek(boolean alleenAandacht) {
        Ggkvraag vraag = Ggkvraag.nieuwste(alleenAandacht, 100_000);
        return dienst.registers().lees(register -> register.ggk().zoek(vraag, Bereik.alles()));
    }

    private static boolean isCode(Ggkbericht bericht, Berichtcode code) {
        return bericht.bericht()
                .map(b -> b.stuurgegevens().berichtcode())
                .filter(code::equals)
                .isPresent();
    }

    /** Du01s about a message, each reference once. */
    private static Set<String> antwoorden(List<Ggkbericht> alle, Ggkbericht vraag) {
        return alle.stream()
                .filter(bericht -> bericht.koppeling().antwoordOp().equals(Optional.of(vraag.id())))
                .filter(bericht -> isCode(bericht, Berichtcode.DU01))
                .map(bericht -> bericht.bericht().orElseThrow().stuurgegevens().referentienummer())
                .collect(Collectors.toSet());
    }

    /** Answers of ours to this aanbieder that the chain rejected: they are on the list. */
    private List<Ggkbericht> afgewezenAntwoorden(List<Ggkbericht> alle, Set<Long> opLijst, Zorgboek boek) {
        String agb = aanbieders.entrySet().stream()
                .filter(paar -> paar.getValue() == boek)
                .map(paar -> paar.getKey().code())
                .findFirst()
                .orElseThrow();
        List<Ggkbericht> afgewezen = alle.stream()
                .filter(bericht -> !bericht.ingekomen() && bericht.partner().equals(agb))
                .filter(bericht -> isCode(bericht, Berichtcode.DU01) && bericht.stand() == Ggkstand.AFGEWEZEN)
                .toList();
        assertThat(afgewezen).allMatch(bericht -> opLijst.contains(bericht.id()));
        return afgewezen;
    }

    /** What went in at the hub came out, or was rejected. */
    private void hetKnooppuntKwamUit(List<Ggkbericht> alle) {
        Toestand toestand = knooppunt.toestand();
        long onze = alle.stream().filter(bericht -> !bericht.ingekomen()).count();
        assertThat(toestand.genomen()).isEqualTo(onze + som(Zorgboek::verstuurd));
        assertThat(toestand.bezorgd() + toestand.afgewezen()).isEqualTo(toestand.genomen());
        assertThat(toestand.afgewezen()).isPositive();
        assertThat(toestand.geweigerd()).isZero();
    }

    private long som(ToLongFunction<Zorgboek> telling) {
        return aanbieders.values().stream().mapToLong(telling).sum();
    }

    /** What the register granted, in cents. */
    private long cent(List<Ggkbericht> alle) {
        return alle.stream()
                .filter(bericht -> bericht.ingekomen() && isFunctie(bericht, "WMO323"))
                .flatMap(bericht -> bericht.koppeling().berichtId().stream())
                .mapToLong(this::toegekend)
                .sum();
    }

    /** Of that, what stands in answers that are so far. */
    private long cent(List<Ggkbericht> alle, Ggkstand stand) {
        return alle.stream()
                .filter(bericht -> !bericht.ingekomen() && isFunctie(bericht, "WMO325") && bericht.stand() == stand)
                .flatMap(bericht -> bericht.koppeling().berichtId().stream())
                .mapToLong(this::toegekend)
                .sum();
    }

    private long toegekend(long berichtId) {
        return dienst.registers()
                .lees(register -> register.declaraties().bedragen(berichtId))
                .map(Bedragen::toegekendCent)
                .orElse(0L);
    }

    private static boolean isFunctie(Ggkbericht bericht, String functie) {
        return bericht.bericht()
                .flatMap(b -> Optional.of(b.stuurgegevens()).flatMap(Stuurgegevens::functie))
                .filter(functie::equals)
                .isPresent();
    }

    private List<String> namen() throws Exception {
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.map(pad -> pad.getFileName().toString()).toList();
        }
    }
}
