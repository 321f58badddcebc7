package nl.berichtenstraat;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * Progress of long work: a bar that redraws itself on a terminal, else a line now and then; nothing for short work.
 */
final class Voortgang {

    private static final long EERSTE_NA_NANO = 2_000_000_000L;
    private static final long REGEL_PER_NANO = 10_000_000_000L;
    private static final long BALK_PER_NANO = 200_000_000L;
    private static final int BREEDTE = 30;

    private final PrintWriter uit;
    private final long totaal;
    private final boolean balk;
    private final LongSupplier nanotijd;
    private long volgende;
    private long klaar;
    private boolean getoond;

    /** Progress on the given writer; a bar when this process has a terminal. */
    Voortgang(PrintWriter uit, long totaal) {
        this(uit, totaal, System.console() != null, System::nanoTime);
    }

    Voortgang(PrintWriter uit, long totaal, boolean balk, LongSupplier nanotijd) {
        this.uit = uit;
        this.totaal = totaal;
        this.balk = balk;
        this.nanotijd = nanotijd;
        this.volgende = nanotijd.getAsLong() + EERSTE_NA_NANO;
    }

    /** One more is done. */
    void stap() {
        klaar++;
        long nu = nanotijd.getAsLong();
        if (nu >= volgende) {
            volgende = nu + (balk ? BALK_PER_NANO : REGEL_PER_NANO);
            toon();
        }
        if (klaar == totaal && getoond && balk) {
            toon();
            uit.println();
            uit.flush();
        }
    }

    private void toon() {
        getoond = true;
        long procent = totaal == 0 ? 100 : klaar * 100 / totaal;
        if (balk) {
            int vol = (int) (procent * BREEDTE / 100);
            uit.printf("\r[%s%s] %d van %d", "=".repeat(vol), " ".repeat(BREEDTE - vol), klaar, totaal);
        } else {
            uit.printf("%d van %d verwerkt (%d%%)%n", klaar, totaal, procent);
        }
        uit.flush();
    }
}
