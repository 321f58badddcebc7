package nl.berichtenstraat.regels.inbericht;

import java.util.function.Supplier;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Plaats;

/**
 * An amount with its indicator.
 *
 * @param naam name of the element
 * @param bedrag what it says
 * @param record the record it stands in; asked for only when something is wrong
 */
record Bedragveld(String naam, Bedrag bedrag, Supplier<Plaats> record) {

    /** IngediendBedrag of a line. */
    static Bedragveld van(Declaratieregel regel) {
        return new Bedragveld("IngediendBedrag", regel.prestatie().bedrag(), regel::plaats);
    }

    /** Where the indicator stands. */
    Plaats plaats() {
        return record.get().element(naam + "/DebetCredit");
    }
}
