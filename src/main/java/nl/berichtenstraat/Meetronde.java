package nl.berichtenstraat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.straat.Oordeel;

/**
 * Measures kinds of messages one by one: first as often as it takes to warm up, without noting, and then in rounds in
 * which the bare work and the lane take turns.
 */
final class Meetronde {

    private static final int OPWARMRONDEN = 2;
    private static final int MEESTE_OPWARMBERICHTEN = 2000;

    private final Path map;
    private final LongSupplier uurwerk;
    private final Kaal kaal;
    private final int rondes;

    /**
     * Rounds of measurement.
     *
     * @param map folder for registers and messages
     * @param uurwerk gives the time in nanoseconds
     * @param rondes how often a declaration is measured
     */
    Meetronde(Path map, LongSupplier uurwerk, int rondes) {
        this.map = map;
        this.uurwerk = uurwerk;
        this.kaal = new Kaal(map.resolve("fsync"), uurwerk);
        this.rondes = rondes;
    }

    /** A declaration of so many lines, one in so many of them faulty; each round in a lane of its own. */
    Meting declaratie(int regels, int foutPer) throws IOException {
        Meetgegevens gegevens = new Meetgegevens(regels);
        Path bericht = map.resolve("declaratie.xml");
        Meetberichten.declaratie("M" + foutPer, gegevens.regels(foutPer), bericht);
        String fouten = foutPer == 0 ? "zonder fouten" : "1 op " + foutPer + " fout";
        String naam = "Declaratie (323) van " + regels + " regels en " + gegevens.clienten() + " cliënten, " + fouten;
        Meting meting = new Meting(naam, Files.size(bericht));
        for (int i = 0; i < OPWARMRONDEN + rondes; i++) {
            Meting deze = i < OPWARMRONDEN ? new Meting(naam, meting.bytes()) : meting;
            kaal.valideer(Berichtsoort.WMO323, bericht, deze);
            try (Meetstraat straat = Meetstraat.open(map, gegevens, uurwerk)) {
                straat.meet(bericht, foutPer == 0 ? Oordeel.GOEDGEKEURD : Oordeel.DEELS, deze);
            }
        }
        return meting;
    }

    /** So many starts, each on an assignment of its own, in one lane. */
    Meting klein(int aantal) throws IOException {
        int opwarmen = Math.min(MEESTE_OPWARMBERICHTEN, aantal * 10);
        Meetgegevens gegevens = new Meetgegevens((opwarmen + aantal) * Meetgegevens.MAANDEN);
        Path bericht = map.resolve("start.xml");
        Meetberichten.start(gegevens, 1, bericht);
        String naam = aantal + " startberichten (305)";
        Meting meting = new Meting(naam, Files.size(bericht));
        try (Meetstraat straat = Meetstraat.open(map, gegevens, uurwerk)) {
            for (int nummer = 1; nummer <= opwarmen + aantal; nummer++) {
                Meting deze = nummer <= opwarmen ? new Meting(naam, meting.bytes()) : meting;
                Meetberichten.start(gegevens, nummer, bericht);
                kaal.valideer(Berichtsoort.WMO305, bericht, deze);
                kaal.fsync(deze);
                straat.meet(bericht, Oordeel.GOEDGEKEURD, deze);
            }
        }
        return meting;
    }
}
