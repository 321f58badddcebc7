package nl.berichtenstraat.straat.herhaling;

/** What is asked of a replay cannot be done; the message says in Dutch why and what to do. */
public final class HerhalingGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HerhalingGeweigerd(String uitleg) {
        super(uitleg);
    }
}
