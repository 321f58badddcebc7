package nl.berichtenstraat.bericht.xml;

/** A value that its schema may accept but that means nothing here, such as a date in the year 2000000. */
public final class OnleesbareWaarde extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * A value that cannot be used.
     *
     * @param uitleg what it must be instead, in Dutch and without the value
     */
    public OnleesbareWaarde(String uitleg) {
        super(uitleg);
    }
}
