package nl.berichtenstraat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder for a register that lasts as long as a command. A lock on a file beside it tells that the command runs; what
 * a killed command left behind has none, and is removed by the next: it holds personal data.
 *
 * @param map the folder
 * @param slot the file beside it, locked
 * @param sleutel holds the lock
 */
record Registermap(Path map, Path slot, FileChannel sleutel) implements AutoCloseable {

    private static final String VOORVOEGSEL = "berichtenstraat-register";
    private static final String SLOT = ".slot";

    /** A new folder among the temporary files of this machine. */
    static Registermap maak() throws IOException {
        Path slot = Files.createTempFile(VOORVOEGSEL, SLOT);
        FileChannel sleutel = FileChannel.open(slot, StandardOpenOption.WRITE);
        sleutel.lock();
        ruimOp(slot);
        return new Registermap(maakMap(mapBij(slot)), slot, sleutel);
    }

    /** The JDK makes temporary folders for their owner only; this one gets the name that belongs to its lock. */
    private static Path maakMap(Path map) throws IOException {
        return Files.move(Files.createTempDirectory(VOORVOEGSEL), map);
    }

    @Override
    public void close() throws IOException {
        try (sleutel) {
            verwijder(slot);
        }
    }

    private static void ruimOp(Path eigenSlot) throws IOException {
        try (DirectoryStream<Path> sloten = Files.newDirectoryStream(eigenSlot.getParent(), VOORVOEGSEL + "*" + SLOT)) {
            for (Path slot : sloten) {
                if (!slot.equals(eigenSlot)) {
                    ruimOp(slot, eigenSlot);
                }
            }
        }
    }

    /** Only what is ours, for anybody may put files among the temporary ones. */
    private static void ruimOp(Path slot, Path eigenSlot) {
        try (FileChannel sleutel = FileChannel.open(slot, StandardOpenOption.WRITE)) {
            if (Files.getOwner(slot).equals(Files.getOwner(eigenSlot)) && sleutel.tryLock() != null) {
                verwijder(slot);
            }
        } catch (IOException | UncheckedIOException | OverlappingFileLockException e) {
            // somebody else's, in use, or just being removed: the next command tries again
        }
    }

    private static void verwijder(Path slot) throws IOException {
        if (Files.exists(mapBij(slot))) {
            Werkmap.verwijder(mapBij(slot));
        }
        Files.deleteIfExists(slot);
    }

    private static Path mapBij(Path slot) {
        String naam = slot.getFileName().toString();
        return slot.resolveSibling(naam.substring(0, naam.length() - SLOT.length()));
    }
}
