package nl.berichtenstraat.straat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Bytes that must outlive the stream (or the transaction) they came from: in memory while small, else in a temporary file
 * that only this user can read. The file is taken from its folder as soon as it is open, or at the latest when the process
 * ends, so that not even a killed process leaves personal data behind.
 */
public final class Tussenopslag implements AutoCloseable {

    private static final int IN_GEHEUGEN = 256 * 1024;

    private final byte[] bytes;
    private final Optional<FileChannel> bestand;

    private Tussenopslag(byte[] bytes, Optional<FileChannel> bestand) {
        this.bytes = bytes;
        this.bestand = bestand;
    }

    /** Takes all bytes of a stream; the caller closes it. */
    public static Tussenopslag van(InputStream in) throws IOException {
        byte[] begin = in.readNBytes(IN_GEHEUGEN);
        return begin.length < IN_GEHEUGEN
                ? new Tussenopslag(begin, Optional.empty())
                : gevuldDoor(uit -> {
                    uit.write(begin);
                    in.transferTo(uit);
                });
    }

    /** Takes all bytes of content that the register keeps, and closes it: for after the transaction. */
    public static Tussenopslag kopie(InputStream inhoud) {
        try (inhoud) {
            return van(inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A temporary file that is filled by the writer; for parties that push their bytes. */
    public static Tussenopslag gevuldDoor(Vuller vuller) throws IOException {
        FileChannel bestand = tijdelijkBestand();
        try {
            vuller.vul(new Bestandspen(bestand));
        } catch (IOException | RuntimeException e) {
            bestand.close();
            throw e;
        }
        return new Tussenopslag(new byte[0], Optional.of(bestand));
    }

    private static FileChannel tijdelijkBestand() throws IOException {
        Path pad = Files.createTempFile("berichtenstraat", ".deel");
        return FileChannel.open(
                pad, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Whether the bytes are in memory. */
    public boolean isKlein() {
        return bestand.isEmpty();
    }

    /** The bytes in memory; only when {@link #isKlein()}. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many bytes there are. */
    public long lengte() {
        try {
            return bestand.isPresent() ? bestand.get().size() : bytes.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh stream over the bytes, until this is closed. */
    public InputStream stroom() {
        return bestand.<InputStream>map(Bestandsstroom::new).orElseGet(() -> new ByteArrayInputStream(bytes));
    }

    /** A stream for the one reader that is left: closing it closes this. */
    public InputStream eenmalig() {
        return new FilterInputStream(stroom()) {
            @Override
            public void close() {
                Tussenopslag.this.close();
            }
        };
    }

    @Override
    public void close() {
        bestand.ifPresent(kanaal -> {
            try {
                kanaal.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Pushes bytes. */
    @FunctionalInterface
    public interface Vuller {
        /** Writes everything to the stream; whether it closes it does not matter. */
        void vul(OutputStream uit) throws IOException;
    }

    /** Writes to a file that stays open, also for a writer that closes its stream. */
    private static final class Bestandspen extends OutputStream {

        private final FileChannel kanaal;

        Bestandspen(FileChannel kanaal) {
            this.kanaal = kanaal;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int begin, int lengte) throws IOException {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes, begin, lengte); rest.hasRemaining(); ) {
                kanaal.write(rest);
            }
        }
    }

    /** The bytes of an open file from the begin, at a pace of its own. */
    private static final class Bestandsstroom extends InputStream {

        private final FileChannel kanaal;
        private long plaats;

        Bestandsstroom(FileChannel kanaal) {
            this.kanaal = kanaal;
        }

        @Override
        public int read() throws IOException {
            byte[] een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }

        @Override
        public int read(byte[] doel, int begin, int lengte) throws IOException {
            int gelezen = kanaal.read(ByteBuffer.wrap(doel, begin, lengte), plaats);
            plaats += Math.max(0, gelezen);
            return gelezen;
        }
    }
}
