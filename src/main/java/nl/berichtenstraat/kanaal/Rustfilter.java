package nl.berichtenstraat.kanaal;

import java.io.File;
import java.time.Clock;
import java.time.Duration;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;

/**
 * Lets a file pass that has been left alone for a while. One that still grows waits, and the others do not wait for it. A
 * file that says to be from the future counts as left alone.
 */
final class Rustfilter implements GenericFileFilter<File> {

    private final Duration rust;
    private final Clock klok;

    Rustfilter(Duration rust, Clock klok) {
        this.rust = rust;
        this.klok = klok;
    }

    @Override
    public boolean accept(GenericFile<File> bestand) {
        return bestand.isDirectory() || Math.abs(klok.millis() - bestand.getLastModified()) >= rust.toMillis();
    }
}
