package nl.berichtenstraat.kanaal;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The output folder cannot be written: a passing trouble of ours, what waits in the outbox stays there. */
public class UitvoermapOnbereikbaar extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    /** With the cause; the text names the folder and no data. */
    public UitvoermapOnbereikbaar(String uitleg, IOException oorzaak) {
        super(uitleg, oorzaak);
    }
}
