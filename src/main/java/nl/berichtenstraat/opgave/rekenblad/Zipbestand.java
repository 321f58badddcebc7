package nl.berichtenstraat.opgave.rekenblad;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A ZIP of which is known that it is not larger than it may be: all of it was unpacked once, to count, before anything of it
 * is looked at. What its own directory says about sizes is not believed.
 */
final class Zipbestand {

    /** Below so many unpacked bytes the ratio says nothing. */
    private static final long KLEIN = 1_000_000;

    private static final int BLOK = 16_384;

    private final byte[] inhoud;
    private final List<String> namen = new ArrayList<>();

    /** Unpacks it to count. */
    Zipbestand(byte[] inhoud, Bladgrenzen grenzen) {
        this.inhoud = inhoud;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
            tel(zip, grenzen);
        } catch (IOException | IllegalArgumentException e) {
            throw kapot();
        }
    }

    private void tel(ZipInputStream zip, Bladgrenzen grenzen) throws IOException {
        byte[] blok = new byte[BLOK];
        long samen = 0;
        for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
            namen.add(deel.getName());
            if (namen.size() > grenzen.onderdelen()) {
                throw teGroot();
            }
            for (int aantal = zip.read(blok); aantal >= 0; aantal = zip.read(blok)) {
                samen += aantal;
                boolean verdacht = samen > KLEIN && samen / inhoud.length > grenzen.verhouding();
                if (samen > grenzen.uitgepakt() || verdacht) {
                    throw teGroot();
                }
            }
        }
    }

    /** Names of the files in it, in order. */
    List<String> namen() {
        return List.copyOf(namen);
    }

    /** Reads one of the files; empty when it is not there. */
    <T> Optional<T> open(String naam, Lezer<T> lezer) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                if (deel.getName().equalsIgnoreCase(naam)) {
                    return Optional.of(lezer.lees(new Openblijvend(zip)));
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw kapot();
        }
    }

    private static OnbruikbaarBlad kapot() {
        return new OnbruikbaarBlad(
                "Het bestand is beschadigd of niet helemaal aangekomen. Upload het opnieuw, of sla het"
                        + " opnieuw op als .xlsx of CSV.");
    }

    private static OnbruikbaarBlad teGroot() {
        return new OnbruikbaarBlad("Het bestand is uitgepakt veel te groot. Verwijder wat niet nodig is, of sla het"
                + " rekenblad op als CSV.");
    }

    /** Reads a file to a value. */
    @FunctionalInterface
    interface Lezer<T> {
        T lees(InputStream in) throws IOException;
    }

    /** A parser that closes its input must not close the whole. */
    private static final class Openblijvend extends FilterInputStream {

        Openblijvend(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the ZIP is closed by whoever opened it
        }
    }
}
