package nl.berichtenstraat.kanaal;

import nl.berichtenstraat.straat.Oorzaken;

/** The turn that looks at causes of failure: tells of those that were kept silent for a while. */
public final class Oorzaakbeurt {

    private final Oorzaken oorzaken;

    /** Over these causes. */
    public Oorzaakbeurt(Oorzaken oorzaken) {
        this.oorzaken = oorzaken;
    }

    /** Does what is due. */
    public synchronized void neem() {
        oorzaken.meldUitgestelde();
    }
}
