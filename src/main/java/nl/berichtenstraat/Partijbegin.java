package nl.berichtenstraat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import nl.berichtenstraat.straat.Ontvangst;

/**
 * Remembers beside the register that a batch is under way and after which message it began. A batch that finds this note
 * was broken off and goes on; one that finds none is new, and what it offers is received even when it was received before.
 *
 * @param notitie the file with the note, one for each pair of input and output folder
 * @param na number of the last message from before the batch
 */
record Partijbegin(Path notitie, long na) {

    /** The note of the batch that was broken off, or else a new one. */
    static Partijbegin van(Path data, Path in, Path uit, Ontvangst ontvangst) throws IOException {
        Path notitie = data.resolve("partij-" + kenmerk(in, uit) + ".loopt");
        if (!Files.exists(notitie)) {
            schrijf(notitie, ontvangst.laatste());
        }
        return new Partijbegin(notitie, Long.parseLong(Files.readString(notitie).strip()));
    }

    /** The batch is complete: the next one with these folders is a new one. */
    void klaar() throws IOException {
        Files.deleteIfExists(notitie);
    }

    private static void schrijf(Path notitie, long laatste) throws IOException {
        Path tijdelijk = notitie.resolveSibling(notitie.getFileName() + ".deel");
        Files.writeString(tijdelijk, Long.toString(laatste));
        Files.move(tijdelijk, notitie, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static UUID kenmerk(Path in, Path uit) throws IOException {
        return UUID.nameUUIDFromBytes((in.toRealPath() + "\n" + uit.toRealPath()).getBytes(UTF_8));
    }
}
