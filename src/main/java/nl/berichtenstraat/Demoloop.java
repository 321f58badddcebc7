package nl.berichtenstraat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.Demoverslag.Poststuk;
import nl.berichtenstraat.kanaal.Dienst;
import nl.berichtenstraat.kanaal.Mapbezorger;
import nl.berichtenstraat.kanaal.Postbus;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.straat.Vingerafdruk;

/**
 * Plays the other side of the running service: puts a message in by folder or queue, waits until it is processed and takes
 * what goes out off the queues. Everything that passes is also kept as a file.
 */
final class Demoloop {

    private static final Duration WACHT = Duration.ofSeconds(20);
    private static final long PAUZE = 10;

    private final Dienst dienst;
    private final Postbus postbus;
    private final Path intake;
    private final Path in;
    private final Path uit;

    /**
     * Over a running service.
     *
     * @param dienst the service
     * @param intake the folder that it watches
     * @param map gets a folder {@code in} and a folder {@code uit} with the messages
     */
    Demoloop(Dienst dienst, Path intake, Path map) throws IOException {
        this.dienst = dienst;
        this.postbus = dienst.postbus();
        this.intake = intake;
        this.in = Files.createDirectories(map.resolve("in"));
        this.uit = Files.createDirectories(map.resolve("uit"));
    }

    /** Plays one step to its end. */
    Demoverslag speel(Demostap stap) throws IOException, InterruptedException {
        Path bestand = in.resolve(stap.naam() + ".xml");
        Files.write(bestand, stap.inhoud());
        BewaardBericht bericht = wachtOp(stap, lever(stap, bestand), Vingerafdruk.van(bestand));
        List<Bevindingsrij> bevindingen = dienst.registers()
                .lees(register -> register.berichten().bevindingen(bericht.id()).toList());
        return new Demoverslag(stap, bericht, bevindingen, post(stap, bericht));
    }

    private Herkomst lever(Demostap stap, Path bestand) throws IOException {
        return switch (stap.kanaal()) {
            case QUEUE -> postbus.lever(stap.inhoud());
            case MAP -> {
                Path tijdelijk = intake.resolve(stap.naam() + ".deel");
                Files.copy(bestand, tijdelijk);
                Files.move(tijdelijk, intake.resolve(bestand.getFileName()), StandardCopyOption.ATOMIC_MOVE);
                yield new Herkomst("map", bestand.getFileName().toString());
            }
        };
    }

    private BewaardBericht wachtOp(Demostap stap, Herkomst herkomst, String vingerafdruk) throws InterruptedException {
        long einde = System.nanoTime() + WACHT.toNanos();
        while (System.nanoTime() < einde) {
            Optional<BewaardBericht> bericht = dienst.registers()
                    .lees(register -> register.berichten().eerder(herkomst, vingerafdruk))
                    .filter(b -> b.status() != Berichtstatus.ONTVANGEN);
            if (bericht.isPresent()) {
                return bericht.get();
            }
            Thread.sleep(PAUZE);
        }
        throw new Onbruikbaar("Bericht " + stap.naam() + " is na " + WACHT.toSeconds()
                + " seconden nog niet verwerkt. De meldingen hierboven zeggen waarom; start de demo anders opnieuw.");
    }

    private List<Poststuk> post(Demostap stap, BewaardBericht bericht) throws IOException {
        List<Poststuk> post = new ArrayList<>();
        List<Uitgaand> alle =
                dienst.registers().lees(register -> register.uitbak().van(bericht.id()));
        for (Uitgaand uitgaand : alle) {
            post.add(haal(stap, uitgaand));
        }
        return post;
    }

    private Poststuk haal(Demostap stap, Uitgaand uitgaand) throws IOException {
        String naam = stap.naam() + "."
                + Mapbezorger.soortEnExtensie(uitgaand.kenmerk().soort());
        byte[] inhoud = postbus.haal(uitgaand.kenmerk(), WACHT)
                .orElseThrow(() -> new Onbruikbaar("Uitgaand bericht " + naam + " is na " + WACHT.toSeconds()
                        + " seconden nog niet op queue " + uitgaand.kenmerk().bestemming() + "."));
        Files.write(uit.resolve(naam), inhoud);
        return new Poststuk(uitgaand.kenmerk(), naam, inhoud);
    }
}
