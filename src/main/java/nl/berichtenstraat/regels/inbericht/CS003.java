package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * CS003: a filled end date is on or after the begin date of the same record or period. Level 2, retourcode 0001.
 * Elements Contact.Periode.Einddatum (301) and Einddatum or ToewijzingEinddatum of ToegewezenProduct (301),
 * AangevraagdProduct (315), NieuwProduct and TeWijzigenProduct (317).
 */
final class CS003 extends Regel<Looptijd> {

    CS003() {
        super("CS003");
    }

    @Override
    protected void toets(Looptijd looptijd, Melder meld) {
        if (looptijd.eind().isBefore(looptijd.begin())) {
            meld.meld(
                    looptijd.plaats(),
                    uitleg(
                            "eind", Tekst.datum(looptijd.eind()),
                            "element", looptijd.beginelement(),
                            "begin", Tekst.datum(looptijd.begin())));
        }
    }
}
