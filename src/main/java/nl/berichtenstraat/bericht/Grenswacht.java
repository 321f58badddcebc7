package nl.berichtenstraat.bericht;

/** Ends the reading of a message that goes over a limit, so that no file can take more memory or time than it may. */
final class Grenswacht {

    private final Grenzen grenzen;
    private final Namentelling namen = new Namentelling();
    private long elementen;
    private long tekens;
    private long tekensInElement;

    Grenswacht(Grenzen grenzen) {
        this.grenzen = grenzen;
    }

    /** An element begins, at whose start the stream stands; the path does not hold it yet. */
    void start(Leesstroom stroom) {
        tekensInElement = 0;
        elementen++;
        if (stroom.pad().diepte() == Leespad.MEESTE_DIEPTE) {
            throw stroom.breekAf("De elementen staan te diep in elkaar. Een bericht heeft nooit meer dan "
                    + Leespad.MEESTE_DIEPTE + " niveaus.");
        }
        if (elementen > grenzen.elementen()) {
            throw stroom.breekAf(
                    "Het bericht heeft meer dan " + grenzen.elementen() + " elementen. Lever het in delen aan.");
        }
        telNamen(stroom);
    }

    /** Without errors the names of elements are those of the schema, so only others need counting. */
    private void telNamen(Leesstroom stroom) {
        if (stroom.isGoed() && stroom.getNamespaceCount() == 0 && stroom.getAttributeCount() == 0) {
            return;
        }
        namen.tel(stroom);
        if (namen.aantal() > Namentelling.MEESTE_NAMEN) {
            throw stroom.breekAf(
                    "Het bericht heeft te veel verschillende namen van elementen, attributen en namespaces.");
        }
    }

    /** Text passes. */
    void tekst(Leesstroom stroom, int lengte) {
        tekens += lengte;
        tekensInElement += lengte;
        if (tekensInElement > Grenzen.MEESTE_TEKENS_PER_ELEMENT) {
            throw stroom.breekAf(Xmlfouten.TE_VEEL_TEKST);
        }
        if (tekens > grenzen.tekens()) {
            throw stroom.breekAf(
                    "Het bericht heeft meer dan " + grenzen.tekens() + " tekens tekst. Lever het in delen aan.");
        }
    }

    /** An element ends. */
    void eind() {
        tekensInElement = 0;
    }

    /** How many different names were counted so far. */
    int verschillendeNamen() {
        return namen.aantal();
    }
}
