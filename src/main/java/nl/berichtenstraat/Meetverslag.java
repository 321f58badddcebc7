package nl.berichtenstraat;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The outcome of all measurements.
 *
 * @param metingen one for each kind of message
 * @param heapPiek most bytes of heap in use, garbage included
 * @param heapGrens most bytes of heap that this process may use
 */
record Meetverslag(List<Meting> metingen, long heapPiek, long heapGrens) {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final long KB = 1024;
    private static final long MB = 1024 * KB;
    private static final double NANO_PER_MS = TimeUnit.MILLISECONDS.toNanos(1);

    /** Writes tables for people. */
    void toon(PrintWriter uit) {
        metingen.forEach(meting -> toon(meting, uit));
        uit.printf(NEDERLANDS, "Heap: hoogste gebruik %d MB van ten hoogste %d MB%n", heapPiek / MB, heapGrens / MB);
        uit.flush();
    }

    private static void toon(Meting meting, PrintWriter uit) {
        boolean klein = meting.stappen().contains(Stap.FSYNC);
        uit.printf(NEDERLANDS, "%s, %s%n", meting.naam(), grootte(meting.bytes()));
        uit.printf("%-40s %12s %12s %10s%n", "", "minimum ms", "mediaan ms", "veelvoud");
        for (Stap stap : meting.stappen()) {
            uit.printf(
                    NEDERLANDS,
                    "%-40s %12.3f %12.3f %10.2f%n",
                    stap.tekst(),
                    meting.minimum(stap) / NANO_PER_MS,
                    meting.mediaan(stap) / NANO_PER_MS,
                    meting.veelvoud(stap));
        }
        meting.grootste().ifPresent(stap -> uit.printf("Grootste fase: %s%n", stap.tekst()));
        uit.printf(
                NEDERLANDS,
                "Van inname tot antwoord: %.2f keer %s%n%n",
                meting.veelvoud(Stap.TOTAAL),
                klein ? "(kale validatie + een fsync)" : "kale validatie");
    }

    private static String grootte(long bytes) {
        return bytes < MB
                ? String.format(NEDERLANDS, "%.1f kB", bytes / (double) KB)
                : String.format(NEDERLANDS, "%.1f MB", bytes / (double) MB);
    }
}
