package nl.berichtenstraat.bericht;

/**
 * The size of an assignment.
 *
 * @param volume whole number in the unit; cents with {@link Eenheid#EURO}
 * @param eenheid unit of the volume
 * @param frequentie the span to which the volume applies
 */
public record Omvang(long volume, Eenheid eenheid, Frequentie frequentie) {

    /** Whether the volume is for the whole term (frequency 6). */
    public boolean isTotaal() {
        return frequentie == Frequentie.TOTAAL;
    }
}
