package nl.berichtenstraat.straat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Bytes that must outlive the stream (or the transaction) they came from: in memory while small, else in a temporary file
 * that only this user can read and that is gone after closing.
 */
public final class Tussenopslag implements AutoCloseable {

    private static final int IN_GEHEUGEN = 256 * 1024;

    private final byte[] bytes;
    private final Optional<Path> bestand;

    private Tussenopslag(byte[] bytes, Optional<Path> bestand) {
        this.bytes = bytes;
        this.bestand = bestand;
    }

    /** Takes all bytes of a stream; the caller closes it. */
    public static Tussenopslag van(InputStream in) throws IOException {
        byte[] begin = in.readNBytes(IN_GEHEUGEN);
        if (begin.length < IN_GEHEUGEN) {
            return new Tussenopslag(begin, Optional.empty());
        }
        Path bestand = Files.createTempFile("berichtenstraat", ".deel");
        try (OutputStream uit = Files.newOutputStream(bestand)) {
            new SequenceInputStream(new ByteArrayInputStream(begin), in).transferTo(uit);
        } catch (IOException e) {
            Files.deleteIfExists(bestand);
            throw e;
        }
        return new Tussenopslag(new byte[0], Optional.of(bestand));
    }

    /** A temporary file that is filled by the writer; for parties that push their bytes. */
    public static Tussenopslag gevuldDoor(Vuller vuller) throws IOException {
        Path bestand = Files.createTempFile("berichtenstraat", ".deel");
        try (OutputStream uit = Files.newOutputStream(bestand)) {
            vuller.vul(uit);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(bestand);
            throw e;
        }
        return new Tussenopslag(new byte[0], Optional.of(bestand));
    }

    /** Whether the bytes are in memory. */
    public boolean isKlein() {
        return bestand.isEmpty();
    }

    /** The bytes in memory; only when {@link #isKlein()}. */
    public byte[] bytes() {
        return bytes;
    }

    /** A fresh stream over the bytes. */
    public InputStream stroom() throws IOException {
        return bestand.isPresent() ? Files.newInputStream(bestand.get()) : new ByteArrayInputStream(bytes);
    }

    /** A stream for the one reader that is left: the file is gone once it is open, and its bytes once it is closed. */
    public InputStream eenmalig() throws IOException {
        return bestand.isPresent()
                ? Files.newInputStream(bestand.get(), StandardOpenOption.DELETE_ON_CLOSE)
                : new ByteArrayInputStream(bytes);
    }

    @Override
    public void close() {
        bestand.ifPresent(pad -> {
            try {
                Files.deleteIfExists(pad);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Pushes bytes. */
    @FunctionalInterface
    public interface Vuller {
        /** Writes everything to the stream, which is closed by the caller. */
        void vul(OutputStream uit) throws IOException;
    }
}
