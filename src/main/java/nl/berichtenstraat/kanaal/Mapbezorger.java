package nl.berichtenstraat.kanaal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.straat.Bezorger;
import nl.berichtenstraat.straat.Tussenopslag;
import nl.berichtenstraat.straat.Zending;

/**
 * Delivers to a folder: written under a temporary name, flushed to disk and then renamed, so that a reader never sees half
 * a message. The same message gets the same name, so that a repetition changes nothing.
 */
public final class Mapbezorger implements Bezorger {

    private static final Set<String> JSON = Set.of("fout", "signaal", "signalen", "alarm");

    private final Path map;
    private final Function<Uitgaand, String> naamgeving;

    /**
     * Delivers to a folder.
     *
     * @param map the folder; made when absent
     * @param naamgeving file name of a message
     */
    public Mapbezorger(Path map, Function<Uitgaand, String> naamgeving) {
        this.map = map;
        this.naamgeving = naamgeving;
    }

    /** Names of the service: number of the outgoing message and its kind. */
    public static String naam(Uitgaand uitgaand) {
        return String.format("%010d.", uitgaand.id())
                + soortEnExtensie(uitgaand.kenmerk().soort());
    }

    /** The kind with the extension that fits its content, for example {@code wmo306.xml} or {@code fout.json}. */
    public static String soortEnExtensie(String soort) {
        return soort + (JSON.contains(soort) ? ".json" : ".xml");
    }

    @Override
    public void bezorg(List<Zending> zendingen) {
        try {
            Files.createDirectories(map);
            for (Zending zending : zendingen) {
                zet(map, naamgeving.apply(zending.uitgaand()), zending.inhoud());
            }
        } catch (IOException e) {
            throw new UitvoermapOnbereikbaar("kan niet schrijven in " + map, e);
        }
    }

    /**
     * Puts a file in a folder: under a temporary name, on disk, and then under its own, in place of what had it.
     *
     * @param map the folder, which is there
     * @param naam name of the file
     * @param inhoud its content
     */
    public static void zet(Path map, String naam, Tussenopslag inhoud) throws IOException {
        Path tijdelijk = map.resolve("." + naam + ".deel");
        try (InputStream in = inhoud.stroom()) {
            Files.copy(in, tijdelijk, StandardCopyOption.REPLACE_EXISTING);
        }
        try (FileChannel kanaal = FileChannel.open(tijdelijk, StandardOpenOption.WRITE)) {
            kanaal.force(true);
        }
        Files.move(tijdelijk, map.resolve(naam), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
