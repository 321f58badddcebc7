package nl.berichtenstraat.bericht;

/** A table that cannot be used; the text says in Dutch where and why. */
public final class OngeldigeTabel extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * A fault.
     *
     * @param tabel what the table is called, for example the path of its file
     * @param regelnummer line of the fault
     * @param reden what is wrong
     */
    public OngeldigeTabel(String tabel, int regelnummer, String reden) {
        super(tabel + ", regel " + regelnummer + ": " + reden + ".");
    }
}
