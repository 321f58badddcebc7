package nl.berichtenstraat.straat.herhaling;

import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herhaalpoging;
import nl.berichtenstraat.register.Herhaling;
import nl.berichtenstraat.register.Pogingresultaat;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.straat.Uitkomst;
import nl.berichtenstraat.straat.Verwerking;

/** Judges a message once more, as if it came in for the first time. Only ever on trial. */
final class Beoordelen implements Uitvoering {

    private final Verwerking verwerking;

    Beoordelen(Verwerking verwerking) {
        this.verwerking = verwerking;
    }

    /** The lane locks what it needs, and in an order of its own; nothing is locked before. */
    @Override
    public Pogingresultaat voerUit(Register register, Herhaling herhaling, Herhaalpoging poging) {
        BewaardBericht bericht =
                register.berichten().bericht(poging.berichtId()).orElseThrow();
        if (Uitvoering.wacht(bericht)) {
            return Uitvoering.wachtNog(bericht);
        }
        Verschil verschil = new Verschil(register, bericht.id(), Uitvoering.uitkomst(bericht));
        Uitkomst uitkomst = verwerking.beoordeelOpnieuw(register, bericht.id(), herhaling.peil());
        return verschil.met(register, bericht.id(), uitkomst.oordeel().tekst());
    }
}
