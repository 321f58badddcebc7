package nl.berichtenstraat;

import nl.berichtenstraat.gevallen.Gevalverslag;

/** How many cases passed, failed, and could not be run. */
final class Gevallentelling {

    private int geslaagd;
    private int gefaald;
    private int onbruikbaar;

    void tel(Gevalverslag verslag) {
        if (verslag.isGeslaagd()) {
            geslaagd++;
        } else if (verslag.onbruikbaar().isPresent()) {
            onbruikbaar++;
        } else {
            gefaald++;
        }
    }

    /** 2 as soon as a case could not be run, else 1 as soon as one failed, else 0. */
    int afsluitcode() {
        if (onbruikbaar > 0) {
            return Berichtenstraat.ONBRUIKBAAR;
        }
        return gefaald > 0 ? Berichtenstraat.BEVINDINGEN : Berichtenstraat.IN_ORDE;
    }

    /** In one line. */
    @Override
    public String toString() {
        int alle = geslaagd + gefaald + onbruikbaar;
        return (alle == 1 ? "1 geval: " : alle + " gevallen: ") + geslaagd + " geslaagd, " + gefaald + " gefaald, "
                + onbruikbaar + " onbruikbaar";
    }
}
