package nl.berichtenstraat.kanaal.ggk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.kanaal.Begrensd;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.straat.Tussenopslag;

/**
 * Takes bare messages from the folders in which adapters put them. What the desk takes is put away in {@code .ontvangen},
 * what it refuses in {@code geweigerd} with the answer beside it. Killed in between, a file is offered again: the desk
 * knows a message by its reference.
 */
public final class Mapinname {

    /** Folder within the folder of an adapter of what was taken. */
    static final String ONTVANGEN = ".ontvangen";

    /** Folder within the folder of an adapter of what was refused. */
    static final String GEWEIGERD = "geweigerd";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);
    private static final int LANGSTE_NAAM = 100;

    private final List<Path> mappen;
    private final Loket loket;
    private final long meesteBytes;
    private final Duration rust;
    private final Clock klok;

    /**
     * The folders of the adapters.
     *
     * @param mappen the folders; made when absent
     * @param loket takes what lies there
     * @param meesteBytes largest message that is taken whole
     * @param rust so long a file must be left alone: a growing file waits
     * @param klok the time by which files are written
     */
    public Mapinname(List<Path> mappen, Loket loket, long meesteBytes, Duration rust, Clock klok) {
        this.mappen = List.copyOf(mappen);
        this.loket = loket;
        this.meesteBytes = meesteBytes;
        this.rust = rust;
        this.klok = klok;
    }

    /**
     * Takes everything that lies there now.
     *
     * @throws OpslagOnbereikbaar when the desk cannot take anything now; what is left is for the next round
     */
    public synchronized void neem() throws IOException {
        for (Path map : mappen) {
            Files.createDirectories(map);
            for (Path bestand : bestanden(map)) {
                neem(map, bestand);
            }
        }
    }

    private List<Path> bestanden(Path map) throws IOException {
        try (Stream<Path> inhoud = Files.list(map)) {
            return inhoud.filter(pad -> pad.getFileName().toString().endsWith(".xml"))
                    .filter(pad -> !pad.getFileName().toString().startsWith("."))
                    .filter(this::isMetRust)
                    .sorted()
                    .toList();
        }
    }

    /** Also false for what is no plain file: a link could lead anywhere. */
    private boolean isMetRust(Path pad) {
        try {
            return Files.isRegularFile(pad, LinkOption.NOFOLLOW_LINKS)
                    && !Files.getLastModifiedTime(pad, LinkOption.NOFOLLOW_LINKS)
                            .toInstant()
                            .plus(rust)
                            .isAfter(klok.instant());
        } catch (IOException e) {
            return false;
        }
    }

    private void neem(Path map, Path bestand) throws IOException {
        Loket.Antwoord antwoord;
        try (InputStream in = Files.newInputStream(bestand, LinkOption.NOFOLLOW_LINKS);
                Tussenopslag inhoud = Tussenopslag.van(new Begrensd(in, meesteBytes + 1))) {
            antwoord = loket.neem(new Loket.Aanbod(
                    inhoud, inhoud.lengte() > meesteBytes, false, Optional.empty(), Optional.empty(), "map"));
        }
        if (antwoord.later()) {
            throw new OpslagOnbereikbaar("het GGk-loket kan nu niets aannemen", null);
        }
        Path doel =
                vrijePlek(Files.createDirectories(map.resolve(antwoord.aangenomen() ? ONTVANGEN : GEWEIGERD)), bestand);
        if (!antwoord.aangenomen()) {
            Files.write(doel.resolveSibling(doel.getFileName() + ".antwoord"), antwoord.inhoud());
        }
        Files.move(bestand, doel);
    }

    /** Two files of one name within one thousandth of a second get moments of their own. */
    private Path vrijePlek(Path map, Path bestand) {
        String heel = bestand.getFileName().toString();
        String naam = heel.length() <= LANGSTE_NAAM ? heel : heel.substring(heel.length() - LANGSTE_NAAM);
        return Stream.iterate(klok.instant(), moment -> moment.plusMillis(1))
                .map(moment -> map.resolve(MOMENT.format(moment) + "-" + naam))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }
}
