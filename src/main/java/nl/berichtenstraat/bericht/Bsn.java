package nl.berichtenstraat.bericht;

/**
 * A burgerservicenummer. Its text form is masked, so that it cannot reach a log line or an exception by accident.
 *
 * @param nummer nine digits
 */
public record Bsn(String nummer) {

    private static final int[] GEWICHTEN = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    /** The eleven test of CS002; nine zeros pass the sum but are refused as an impossible number. */
    public boolean voldoetAanElfproef() {
        if (nummer.length() != GEWICHTEN.length || nummer.equals("000000000")) {
            return false;
        }
        int som = 0;
        for (int i = 0; i < GEWICHTEN.length; i++) {
            som += GEWICHTEN[i] * Character.digit(nummer.charAt(i), 10);
        }
        return som % 11 == 0;
    }

    @Override
    public String toString() {
        return "*********";
    }
}
