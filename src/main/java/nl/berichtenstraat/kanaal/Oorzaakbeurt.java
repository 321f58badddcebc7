package nl.berichtenstraat.kanaal;

import nl.berichtenstraat.straat.Oorzaken;
import nl.berichtenstraat.straat.oorzaak.Zelfherstel;

/**
 * The turn that looks at causes of failure: tells of those that were kept silent for a while, and tries again what passes by
 * itself.
 */
public final class Oorzaakbeurt {

    private final Oorzaken oorzaken;
    private final Zelfherstel zelfherstel;

    /** Over these causes. */
    public Oorzaakbeurt(Oorzaken oorzaken, Zelfherstel zelfherstel) {
        this.oorzaken = oorzaken;
        this.zelfherstel = zelfherstel;
    }

    /** Does what is due. */
    public synchronized void neem() {
        oorzaken.meldUitgestelde();
        zelfherstel.neem();
    }
}
