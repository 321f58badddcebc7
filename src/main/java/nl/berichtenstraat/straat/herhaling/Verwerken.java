package nl.berichtenstraat.straat.herhaling;

import java.util.Optional;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herhaalpoging;
import nl.berichtenstraat.register.Herhaling;
import nl.berichtenstraat.register.Pogingresultaat;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.straat.Uitkomst;
import nl.berichtenstraat.straat.Verwerking;

/**
 * Processes a message that failed: it was parked, or ended in a fault, so that no answer of the standard went out. A message
 * that was answered is never answered twice, nor is one that was sent again meanwhile.
 */
final class Verwerken implements Uitvoering {

    private final Verwerking verwerking;

    Verwerken(Verwerking verwerking) {
        this.verwerking = verwerking;
    }

    @Override
    public Pogingresultaat voerUit(Register register, Herhaling herhaling, Herhaalpoging poging) {
        BewaardBericht bericht = Uitvoering.bericht(register, poging);
        String was = Uitvoering.uitkomst(bericht);
        if (Uitvoering.wacht(bericht)) {
            return Uitvoering.wachtNog(bericht);
        }
        if (!isMislukt(bericht)) {
            return Pogingresultaat.geweigerd(
                    was,
                    "Dit bericht is al verwerkt en beantwoord. Het antwoord kan opnieuw"
                            + " worden bezorgd; het oordeel kan opnieuw worden bekeken.");
        }
        Optional<BewaardBericht> zelfde =
                register.berichten().eerderZelfde(bericht).filter(ander -> ander.id() > bericht.id());
        if (zelfde.isPresent()) {
            return Pogingresultaat.geweigerd(
                    was,
                    "Dezelfde inhoud is nog eens ingestuurd en als bericht "
                            + zelfde.get().id() + " al verwerkt en beantwoord.");
        }
        Verschil verschil = new Verschil(register, bericht.id(), was);
        register.herhalingen().heropen(bericht.id(), poging.id());
        Uitkomst uitkomst = verwerking.verwerkOpnieuw(register, bericht.id(), herhaling.peil());
        return verschil.met(register, bericht.id(), uitkomst.oordeel().tekst());
    }

    private static boolean isMislukt(BewaardBericht bericht) {
        return bericht.status() == Berichtstatus.GEPARKEERD
                || bericht.uitkomst().filter("fout"::equals).isPresent();
    }
}
