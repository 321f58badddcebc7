package nl.berichtenstraat.opgave;

/** A cell or row that cannot be used; the text says in Dutch why and what to do. */
final class Celfout extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Kolom kolom;

    /** In this column. */
    Celfout(Kolom kolom, String uitleg) {
        super(uitleg, null, false, false);
        this.kolom = kolom;
    }

    Kolom kolom() {
        return kolom;
    }
}
