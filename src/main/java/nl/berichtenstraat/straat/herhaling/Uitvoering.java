package nl.berichtenstraat.straat.herhaling;

import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herhaalpoging;
import nl.berichtenstraat.register.Herhaling;
import nl.berichtenstraat.register.Pogingresultaat;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.straat.Verwerking;

/** What is done with one message of a replay, within a transaction; on trial the transaction is taken back. */
@FunctionalInterface
interface Uitvoering {

    /** Makes an attempt; what may not be done is a result too. */
    Pogingresultaat voerUit(Register register, Herhaling herhaling, Herhaalpoging poging);

    /** The work of a replay. */
    static Uitvoering van(Herhaling herhaling, Verwerking verwerking) {
        return switch (herhaling.werkwoord()) {
            case BEZORGEN -> new Bezorgen();
            case BEOORDELEN -> new Beoordelen(verwerking);
            case VERWERKEN -> new Verwerken(verwerking);
        };
    }

    /** The message of an attempt, locked until the transaction ends. */
    static BewaardBericht bericht(Register register, Herhaalpoging poging) {
        return register.berichten().vergrendel(poging.berichtId()).orElseThrow();
    }

    /** The outcome of a message, or its status. */
    static String uitkomst(BewaardBericht bericht) {
        return switch (bericht.status()) {
            case ONTVANGEN -> "ontvangen";
            case GEPARKEERD -> "geparkeerd";
            case VERWERKT -> bericht.uitkomst().orElseThrow();
        };
    }

    /** Whether it still waits for its first assessment, and so cannot be replayed. */
    static boolean wacht(BewaardBericht bericht) {
        return bericht.status() == Berichtstatus.ONTVANGEN;
    }

    /** Why a message that waits is refused. */
    static Pogingresultaat wachtNog(BewaardBericht bericht) {
        return Pogingresultaat.geweigerd(
                uitkomst(bericht), "Dit bericht wacht nog op zijn eerste verwerking. Er is niets te herhalen.");
    }
}
