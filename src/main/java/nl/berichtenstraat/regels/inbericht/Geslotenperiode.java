package nl.berichtenstraat.regels.inbericht;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Plaats;

/**
 * A DeclaratiePeriode or ProductPeriode in the light of the header.
 *
 * @param naam name of the element
 * @param periode first and last day
 * @param dagtekening Dagtekening of the header
 * @param record the record it stands in; asked for only when something is wrong
 */
record Geslotenperiode(String naam, Periode periode, LocalDate dagtekening, Supplier<Plaats> record) {

    /** The period of the declaratie. */
    static Geslotenperiode van(Declaratie declaratie) {
        return new Geslotenperiode(
                "DeclaratiePeriode", declaratie.periode(), declaratie.kop().dagtekening(), declaratie::plaats);
    }

    /** The period of a line. */
    static Geslotenperiode van(Declaratieregel regel) {
        return new Geslotenperiode("ProductPeriode", regel.prestatie().periode(), regel.dagtekening(), regel::plaats);
    }

    /** The first day as TR134 looks at it. */
    Toetsdatum begin() {
        return new Toetsdatum(
                "Begindatum van de " + naam, false, periode.begin(), dagtekening, () -> element("Begindatum"));
    }

    /** An element of the period. */
    Plaats element(String kind) {
        return record.get().element(naam + "/" + kind);
    }
}
