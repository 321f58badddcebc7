package nl.berichtenstraat.contract;

import java.time.LocalDate;
import java.util.List;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Periode;

/** The aanbieders that take part in a contract. */
public sealed interface Aanbieders {

    /** Whether the aanbieder takes part on this day, the term of the contract aside. */
    boolean omvat(AgbCode aanbieder, LocalDate dag);

    /** Every aanbieder takes part. */
    record Alle() implements Aanbieders {
        @Override
        public boolean omvat(AgbCode aanbieder, LocalDate dag) {
            return true;
        }
    }

    /**
     * Only those named take part.
     *
     * @param deelnames who and when; one aanbieder may have several terms
     */
    record Genoemd(List<Deelname> deelnames) implements Aanbieders {

        /** With a copy of the list. */
        public Genoemd {
            deelnames = List.copyOf(deelnames);
        }

        @Override
        public boolean omvat(AgbCode aanbieder, LocalDate dag) {
            return deelnames.stream()
                    .anyMatch(d -> d.aanbieder().equals(aanbieder) && d.geldig().bevat(dag));
        }
    }

    /**
     * One aanbieder during one term.
     *
     * @param aanbieder who
     * @param geldig when, with {@link Periode#OPEN_EINDE} when no end was agreed
     */
    record Deelname(AgbCode aanbieder, Periode geldig) {}
}
