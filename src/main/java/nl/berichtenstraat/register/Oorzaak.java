package nl.berichtenstraat.register;

/**
 * Why something fails: what one person mends once. Holds no personal data.
 *
 * @param sleutel the same for everything it hits, and different from that of all other causes
 * @param soort what kind of failure it is
 * @param omschrijving in plain Dutch what is the matter
 * @param advies in plain Dutch what to do
 * @param herhaalbaar whether the messages it hit can be processed once it is mended
 * @param voorbijgaand whether it may pass by itself, so that trying again without a person makes sense
 */
public record Oorzaak(
        String sleutel,
        Oorzaaksoort soort,
        String omschrijving,
        String advies,
        boolean herhaalbaar,
        boolean voorbijgaand) {

    /** Refuses a cause that cannot be told apart or says nothing. */
    public Oorzaak {
        if (sleutel.isBlank() || omschrijving.isBlank() || advies.isBlank()) {
            throw new IllegalArgumentException("een oorzaak heeft een sleutel, een omschrijving en een advies");
        }
    }
}
