package nl.berichtenstraat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.berichtenstraat.beheer.Huis;
import nl.berichtenstraat.kanaal.Instellingen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The service, until it is stopped. */
@Command(name = "start", description = "Start de dienst; stopt met Ctrl-C.")
final class StartOpdracht implements Callable<Integer> {

    @Option(
            names = "--instellingen",
            paramLabel = "BESTAND",
            description = "Bestand met instellingen (standaard config/application.properties).")
    private Path instellingen;

    @Override
    public Integer call() throws Exception {
        Huis huis = Huis.open(lees(Optional.ofNullable(instellingen)), Clock.system(Tijd.ZONE));
        CountDownLatch gestopt = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> sluit(huis, gestopt), "sluiten"));
        gestopt.await();
        return Berichtenstraat.IN_ORDE;
    }

    /** The settings of the service: of this file, or of the one of the installation if there is one. */
    static Instellingen lees(Optional<Path> instellingen) {
        Path basis = Berichtenstraat.installatie();
        Path bestand = instellingen.orElseGet(() -> basis.resolve("config/application.properties"));
        return Files.exists(bestand) || instellingen.isPresent()
                ? Instellingen.lees(bestand, basis)
                : Instellingen.van(new Properties(), basis);
    }

    private static void sluit(Huis huis, CountDownLatch gestopt) {
        try {
            huis.close();
        } catch (Exception e) {
            System.err.println(
                    "De dienst is niet netjes gestopt: " + e.getClass().getSimpleName());
        } finally {
            gestopt.countDown();
        }
    }
}
