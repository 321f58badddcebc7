package nl.berichtenstraat.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.berichtenstraat.bericht.StartProduct;
import nl.berichtenstraat.bericht.StopProduct;

/**
 * The reported starts and stops of one client on one assignment, in the order in which they were accepted; deleted ones
 * are gone (OP033: they count as never sent). Rules read it; the lane lets it grow record by record, deletions first
 * (IV008, D38).
 */
public final class Leveringsverloop {

    private final List<StartProduct> starts;
    private final List<StopProduct> stops;

    /** A course with these accepted records, oldest first. */
    public Leveringsverloop(List<StartProduct> starts, List<StopProduct> stops) {
        this.starts = new ArrayList<>(starts);
        this.stops = new ArrayList<>(stops);
    }

    /** Accepted, undeleted starts, oldest first. */
    public List<StartProduct> starts() {
        return List.copyOf(starts);
    }

    /** Accepted, undeleted stops, oldest first. */
    public List<StopProduct> stops() {
        return List.copyOf(stops);
    }

    /** Adds an accepted start, or takes away the one with the same key when it is a deletion. */
    public void verwerk(StartProduct start) {
        if (start.isVerwijdering()) {
            starts.removeIf(eerder -> zelfdeSleutel(eerder, start));
        } else {
            starts.add(start);
        }
    }

    /** Adds an accepted stop, or takes away the one with the same key when it is a deletion. */
    public void verwerk(StopProduct stop) {
        if (stop.isVerwijdering()) {
            stops.removeIf(eerder -> zelfdeSleutel(eerder, stop));
        } else {
            stops.add(stop);
        }
    }

    /** Key of a start: ToewijzingNummer, Product, Begindatum. */
    public static boolean zelfdeSleutel(StartProduct een, StartProduct ander) {
        return Objects.equals(een.toewijzingNummer(), ander.toewijzingNummer())
                && Objects.equals(een.product(), ander.product())
                && een.begindatum().equals(ander.begindatum());
    }

    /** Key of a stop: that of its start plus RedenBeeindiging and Einddatum. */
    public static boolean zelfdeSleutel(StopProduct een, StopProduct ander) {
        return Objects.equals(een.toewijzingNummer(), ander.toewijzingNummer())
                && Objects.equals(een.product(), ander.product())
                && een.begindatum().equals(ander.begindatum())
                && een.redenBeeindiging().equals(ander.redenBeeindiging())
                && een.einddatum().equals(ander.einddatum());
    }
}
