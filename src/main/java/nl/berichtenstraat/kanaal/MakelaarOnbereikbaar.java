package nl.berichtenstraat.kanaal;

/** The broker is away: a passing trouble of ours, what waits in the outbox stays there. */
public class MakelaarOnbereikbaar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the cause; the text holds no data. */
    public MakelaarOnbereikbaar(String uitleg, Throwable oorzaak) {
        super(uitleg, oorzaak);
    }
}
