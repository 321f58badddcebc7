package nl.berichtenstraat.register;

/** The store is away or busy: a passing trouble of ours, never the fault of a message. */
public class OpslagOnbereikbaar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the cause; the text holds no data. */
    public OpslagOnbereikbaar(String uitleg, Throwable oorzaak) {
        super(uitleg, oorzaak);
    }
}
