package nl.berichtenstraat;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.ggk.Partijcode;
import nl.berichtenstraat.kanaal.ggk.Ggkinstellingen;
import nl.berichtenstraat.kanaal.ggk.Ggkserver;
import nl.berichtenstraat.kanaal.ggk.Soapadapter;
import nl.berichtenstraat.kanaal.ggk.Tls;
import nl.berichtenstraat.naspelen.Brievenbus;
import nl.berichtenstraat.naspelen.Knooppunt;
import nl.berichtenstraat.naspelen.Mapbus;
import nl.berichtenstraat.naspelen.Stoornissen;
import nl.berichtenstraat.straat.ggk.Adapter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The GGk and the aanbieders behind it, played on this machine until it is stopped. */
@Command(
        name = "ggk-naspelen",
        description = "Speel het GGk na, met aanbieders die elk een map zijn: om mee te oefenen en te testen. Stopt met"
                + " Ctrl-C.")
final class GgkNaspelenOpdracht implements Callable<Integer> {

    private static final Duration TERMIJN = Duration.ofSeconds(60);
    private static final long MEESTE_BYTES = 25_065_536;
    private static final long BEURT = 500;

    @Spec
    private CommandSpec opdracht;

    @Option(
            names = "--poort",
            defaultValue = "8090",
            paramLabel = "POORT",
            description = "Poort waar de dienst aanbiedt (standaard ${DEFAULT-VALUE}; 0 voor een vrije).")
    private int poort;

    @Option(
            names = "--dienst",
            required = true,
            paramLabel = "ADRES",
            description = "Adres waar de dienst berichten van het GGk aanneemt, zoals"
                    + " http://127.0.0.1:8443/ggk/OntvangAsynchroon.")
    private URI dienst;

    @Option(
            names = "--gemeente",
            required = true,
            paramLabel = "CODE",
            description = "Gemeente die de dienst bedient; mag vaker.")
    private List<String> gemeenten;

    @Option(
            names = "--aanbieder",
            required = true,
            paramLabel = "AGB",
            description = "Aanbieder die meespeelt; mag vaker.")
    private List<String> aanbieders;

    @Option(
            names = "--map",
            required = true,
            paramLabel = "MAP",
            description = "Map met voor elke aanbieder een map: in 'in' komt wat hij krijgt, wat in 'uit' ligt wordt"
                    + " verstuurd.")
    private Path map;

    @Option(
            names = "--stoornis",
            defaultValue = "0",
            paramLabel = "PROCENT",
            description = "Zoveel procent van de berichten komt iets tegen: geweigerd, te laat, dubbel, zoekgeraakt of"
                    + " afgewezen (standaard ${DEFAULT-VALUE}).")
    private int stoornis;

    @Option(
            names = "--zaad",
            defaultValue = "1",
            paramLabel = "GETAL",
            description = "Begin van het toeval: hetzelfde getal geeft dezelfde reeks stoornissen (standaard"
                    + " ${DEFAULT-VALUE}).")
    private long zaad;

    @ArgGroup(exclusive = false, heading = "%nMet TLS, anders alleen op deze computer:%n")
    private Certificaten certificaten;

    /** Everything that TLS needs. */
    private static final class Certificaten {

        @Option(
                names = "--certificaat",
                required = true,
                paramLabel = "BESTAND",
                description = "PKCS12-bestand met sleutel en keten.")
        private Path certificaat;

        @Option(
                names = "--wachtwoord",
                required = true,
                paramLabel = "BESTAND",
                description = "Bestand met het wachtwoord daarvan.")
        private Path wachtwoord;

        @Option(
                names = "--vertrouwd",
                required = true,
                paramLabel = "BESTAND",
                description = "PEM-bestand met wie wordt geloofd.")
        private Path vertrouwd;

        private Tls tls() {
            return new Tls(certificaat, wachtwoord, vertrouwd);
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (stoornis < 0 || stoornis > 100) {
            throw new Onbruikbaar("--stoornis is een percentage van 0 tot en met 100.");
        }
        Map<AgbCode, Mapbus> bussen = bussen();
        Knooppunt knooppunt = new Knooppunt(
                adapters(),
                Map.<AgbCode, Brievenbus>copyOf(bussen),
                new Stoornissen(stoornis, zaad),
                this::toon,
                Clock.system(Tijd.ZONE));
        Optional<Tls> tls = Optional.ofNullable(certificaten).map(Certificaten::tls);
        Ggkinstellingen.Server plek = new Ggkinstellingen.Server("127.0.0.1", poort, tls, TERMIJN);
        ScheduledExecutorService ritme = Executors.newSingleThreadScheduledExecutor();
        CountDownLatch gestopt = new CountDownLatch(1);
        try (Ggkserver server = Ggkserver.start(plek, MEESTE_BYTES, knooppunt)) {
            toon("Het nagespeelde GGk luistert op poort " + server.poort() + ".");
            Runtime.getRuntime().addShutdownHook(new Thread(gestopt::countDown, "sluiten"));
            ritme.scheduleWithFixedDelay(() -> beurt(knooppunt, bussen), 0, BEURT, TimeUnit.MILLISECONDS);
            gestopt.await();
        } finally {
            ritme.shutdownNow();
        }
        return Berichtenstraat.IN_ORDE;
    }

    /** A turn that fails says so without the text of the failure, and the next one goes on. */
    private void beurt(Knooppunt knooppunt, Map<AgbCode, Mapbus> bussen) {
        try {
            bussen.values().forEach(bus -> bus.zend(knooppunt));
            knooppunt.neemBeurt();
        } catch (RuntimeException e) {
            toon("Een beurt ging niet goed: " + e.getClass().getSimpleName());
        }
    }

    private Map<Gemeentecode, Adapter> adapters() {
        Optional<Tls> tls = Optional.ofNullable(certificaten).map(Certificaten::tls);
        Adapter adapter = new Soapadapter(new Ggkinstellingen.Hop.Soap(dienst, tls, TERMIJN));
        Map<Gemeentecode, Adapter> wegen = new LinkedHashMap<>();
        gemeenten.forEach(code -> wegen.put(new Gemeentecode(partij(code, Partijcode.Soort.GEMEENTE)), adapter));
        return wegen;
    }

    private Map<AgbCode, Mapbus> bussen() throws IOException {
        Map<AgbCode, Mapbus> bussen = new LinkedHashMap<>();
        for (String code : aanbieders) {
            String agb = partij(code, Partijcode.Soort.AANBIEDER);
            bussen.put(new AgbCode(agb), new Mapbus(map.resolve(agb)));
        }
        return bussen;
    }

    private static String partij(String code, Partijcode.Soort soort) {
        return Partijcode.van(code)
                .filter(partij -> partij.soort() == soort)
                .map(Partijcode::code)
                .orElseThrow(() -> new Onbruikbaar("'" + code + "' is geen code van een "
                        + (soort == Partijcode.Soort.GEMEENTE ? "gemeente (4 cijfers)." : "aanbieder (8 cijfers).")));
    }

    private synchronized void toon(String regel) {
        PrintWriter uit = opdracht.commandLine().getOut();
        uit.println(regel);
        uit.flush();
    }
}
