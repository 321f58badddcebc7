package nl.berichtenstraat.bericht;

/**
 * The pseudonym under which the register knows a client: derived from the Bsn with a secret of the installation, so
 * that the register and everything that leaves it hold no Bsn.
 *
 * @param waarde 32 hexadecimal characters
 */
public record Clientsleutel(String waarde) {

    @Override
    public String toString() {
        return waarde;
    }
}
