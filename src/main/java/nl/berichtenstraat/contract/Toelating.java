package nl.berichtenstraat.contract;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** How often new aanbieders are let in to a contract (open house). */
public enum Toelating {
    /** Twice a year: on 1 January and on 1 July. */
    HALFJAAR;

    /** Whether an aanbieder may begin on this day. */
    public boolean staatToe(LocalDate dag) {
        return dag.equals(vorige(dag));
    }

    /** The last day of admission on or before this day, and the first one after it. */
    public List<LocalDate> rond(LocalDate dag) {
        LocalDate vorige = vorige(dag);
        return List.of(vorige, vorige.plusMonths(6));
    }

    private static LocalDate vorige(LocalDate dag) {
        Month maand = dag.getMonthValue() < Month.JULY.getValue() ? Month.JANUARY : Month.JULY;
        return LocalDate.of(dag.getYear(), maand, 1);
    }
}
