package nl.berichtenstraat.afrekening.simulatie;

/** Counts different clients. They come one after another, so only the last needs to be remembered. */
final class Clientteller {

    private long aantal;
    private long laatste = -1;

    /** Takes something of the client with this number, 0 or more. */
    void neem(long client) {
        aantal += client == laatste ? 0 : 1;
        laatste = client;
    }

    /** How many there were. */
    long aantal() {
        return aantal;
    }
}
