package nl.berichtenstraat.kanaal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.straat.Ontvangst;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bean behind the folder routes. A file is first taken: moved to {@code .bezig} under a name that says after which
 * message that was. Then it is received, and put away in {@code .ontvangen}. Killed anywhere in between, it lies in
 * {@code .bezig} and its name tells whether it was received: that is so when a later message has its name and its bytes.
 * A file that is offered anew is taken anew, and so told apart. One file is taken at a time, which keeps their order; one
 * service watches a folder.
 */
public final class Mapintake {

    /** Folder within the intake folder of the file that is being received. */
    static final String BEZIG = ".bezig";

    /** Folder within the intake folder of files that were received. */
    static final String ONTVANGEN = ".ontvangen";

    private static final Logger LOG = LoggerFactory.getLogger(Mapintake.class);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);
    private static final int CIJFERS = 19;
    private static final int LANGSTE_NAAM = 100;

    private final Ontvangst ontvangst;
    private final Path map;
    private final Clock klok;

    /**
     * An intake folder.
     *
     * @param ontvangst receives what lies there
     * @param map the folder
     * @param klok gives the names under which files are put away
     */
    public Mapintake(Ontvangst ontvangst, Path map, Clock klok) {
        this.ontvangst = ontvangst;
        this.map = map;
        this.klok = klok;
    }

    /** Takes a file and goes on with it; or leaves it where it is, as long as an earlier one is not received yet. */
    public synchronized void neem(Exchange exchange) throws IOException {
        Path bestand = exchange.getMessage().getBody(File.class).toPath();
        Path bezig = Files.createDirectories(map.resolve(BEZIG));
        if (wachtNog(bezig)) {
            exchange.setRouteStop(true);
            return;
        }
        Path genomen = bezig.resolve(String.format("%0" + CIJFERS + "d-%s", ontvangst.laatste(), naam(bestand)));
        exchange.getMessage().setBody(Files.move(bestand, genomen).toFile());
    }

    /**
     * Receives a file that was taken, if that was not done before, and puts it away.
     *
     * @return whether it lies where it should
     */
    public synchronized boolean ontvang(File bestand) throws IOException {
        Path genomen = bestand.toPath();
        if (Files.notExists(genomen)) {
            return true;
        }
        ontvang(genomen);
        return bergOp(genomen);
    }

    private void ontvang(Path genomen) throws IOException {
        long na = Long.parseLong(genomen.getFileName().toString().substring(0, CIJFERS));
        Herkomst herkomst = new Herkomst("map", eigenNaam(genomen));
        try {
            ontvangst.ontvangEens(herkomst, na, () -> Files.newInputStream(genomen));
        } catch (OpslagOnbereikbaar e) {
            // perhaps it is kept: only under this name can we tell
            throw e;
        } catch (IOException | RuntimeException e) {
            Files.move(genomen, map.resolve(eigenNaam(genomen)));
            throw e;
        }
    }

    /** What cannot be put away in its place is put away here, so that it is not in the way of others. */
    private boolean bergOp(Path genomen) throws IOException {
        try {
            Files.move(genomen, vrijePlek(Files.createDirectories(map.resolve(ONTVANGEN)), eigenNaam(genomen)));
            return true;
        } catch (IOException e) {
            Files.move(genomen, genomen.resolveSibling("." + genomen.getFileName()));
            LOG.error("bestand is ontvangen, maar de map {} is niet te gebruiken", map.resolve(ONTVANGEN));
            return false;
        }
    }

    /** Two files of one name within one thousandth of a second get moments of their own. */
    private Path vrijePlek(Path ontvangen, String naam) {
        return Stream.iterate(klok.instant(), moment -> moment.plusMillis(1))
                .map(moment -> ontvangen.resolve(MOMENT.format(moment) + "-" + naam))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    private static boolean wachtNog(Path bezig) throws IOException {
        try (Stream<Path> bestanden = Files.list(bezig)) {
            return bestanden.anyMatch(b -> !b.getFileName().toString().startsWith("."));
        }
    }

    private static String eigenNaam(Path genomen) {
        return genomen.getFileName().toString().substring(CIJFERS + 1);
    }

    private static String naam(Path bestand) {
        String naam = bestand.getFileName().toString();
        return naam.length() <= LANGSTE_NAAM ? naam : naam.substring(0, LANGSTE_NAAM);
    }
}
