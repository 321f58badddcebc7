package nl.berichtenstraat.bericht;

/**
 * An assignment that a verzoek om wijziging (317) leaves as it is.
 *
 * @param toewijzingNummer the assignment
 * @param plaats where the record stands
 */
public record OngewijzigdProduct(long toewijzingNummer, Plaats plaats) {}
