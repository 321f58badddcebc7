package nl.berichtenstraat.naspelen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.ggk.Fout;

/**
 * An aanbieder that a person plays: bare iWmo messages come in its folder {@code in}, and what the person puts in {@code uit}
 * is sent. What cannot be sent is put in {@code uit/geweigerd}, the rest in {@code uit/.verzonden}.
 */
public final class Mapbus implements Brievenbus {

    private static final String XML = ".xml";
    private static final long MEESTE_BYTES = 25_000_000;

    private final Path in;
    private final Path uit;
    private int volgnummer;

    /**
     * An aanbieder.
     *
     * @param map its folder; the folders in it are made
     */
    public Mapbus(Path map) throws IOException {
        this.in = Files.createDirectories(map.resolve("in"));
        this.uit = Files.createDirectories(map.resolve("uit"));
    }

    @Override
    public void ontvang(Berichtsoort soort, byte[] inhoud) {
        schrijf(soort.naam() + XML, inhoud);
    }

    /** Only codes and official labels: the rest of a fault is the text of somebody else. */
    @Override
    public void afgewezen(String referentie, Fout fout) {
        schrijf(
                "fout.txt",
                (fout.code() + " over " + referentie + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
    }

    private synchronized void schrijf(String eind, byte[] inhoud) {
        try {
            Path tijdelijk = Files.createTempFile(in, ".", ".deel");
            Files.write(tijdelijk, inhoud);
            Path doel = in.resolve(String.format("%05d-%s", ++volgnummer, eind));
            while (Files.exists(doel)) {
                doel = in.resolve(String.format("%05d-%s", ++volgnummer, eind));
            }
            Files.move(tijdelijk, doel, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sends what lies in {@code uit}.
     *
     * @throws UncheckedIOException when the folder cannot be read or written
     */
    public void zend(Knooppunt knooppunt) {
        try {
            for (Path bestand : bestanden()) {
                Path map = Files.createDirectories(uit.resolve(gaat(knooppunt, bestand) ? ".verzonden" : "geweigerd"));
                Files.move(bestand, map.resolve(bestand.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean gaat(Knooppunt knooppunt, Path bestand) throws IOException {
        if (Files.size(bestand) > MEESTE_BYTES) {
            return false;
        }
        try {
            knooppunt.breng(Files.readAllBytes(bestand));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private List<Path> bestanden() throws IOException {
        try (Stream<Path> inhoud = Files.list(uit)) {
            return inhoud.filter(pad -> pad.getFileName().toString().endsWith(XML))
                    .filter(pad -> !pad.getFileName().toString().startsWith("."))
                    .filter(pad -> Files.isRegularFile(pad, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }
}
