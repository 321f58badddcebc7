package nl.berichtenstraat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongSupplier;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Validator;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Schemas;
import org.xml.sax.SAXException;

/** The bare work that the lane is compared with, on the same bytes and the same disk. */
final class Kaal {

    private static final int FSYNC_BYTES = 7 * 1024;

    private final Path bestand;
    private final LongSupplier uurwerk;
    private final Validator[] herbruikt = new Validator[Berichtsoort.values().length];

    /**
     * Bare work.
     *
     * @param bestand file to write to
     * @param uurwerk gives the time in nanoseconds
     */
    Kaal(Path bestand, LongSupplier uurwerk) {
        this.bestand = bestand;
        this.uurwerk = uurwerk;
    }

    /** Times validation of a message with the validator of the Java platform, once fresh and once used before. */
    void valideer(Berichtsoort soort, Path bericht, Meting meting) {
        long begin = uurwerk.getAsLong();
        valideer(Schemas.van(soort).newValidator(), bericht);
        meting.voegToe(Stap.KAAL_NIEUW, uurwerk.getAsLong() - begin);
        if (herbruikt[soort.ordinal()] == null) {
            herbruikt[soort.ordinal()] = Schemas.van(soort).newValidator();
        }
        begin = uurwerk.getAsLong();
        valideer(herbruikt[soort.ordinal()], bericht);
        meting.voegToe(Stap.KAAL_HERBRUIKT, uurwerk.getAsLong() - begin);
    }

    private static void valideer(Validator validator, Path bericht) {
        try (InputStream in = Files.newInputStream(bericht)) {
            validator.validate(new StreamSource(in));
        } catch (SAXException e) {
            throw new IllegalStateException("het bericht van de meting voldoet niet aan zijn schema", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Times writing of 7 KB at the end of the file, until the disk has them. */
    void fsync(Meting meting) {
        try (FileChannel kanaal = FileChannel.open(bestand, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.allocate(FSYNC_BYTES);
            long begin = uurwerk.getAsLong();
            kanaal.write(bytes);
            kanaal.force(true);
            meting.voegToe(Stap.FSYNC, uurwerk.getAsLong() - begin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
