package nl.berichtenstraat.register;

import java.util.Optional;

/**
 * What came of an attempt; see {@link Herhaalpoging} for the parts.
 *
 * @param stand how it ended
 * @param was outcome before
 * @param werd outcome after
 * @param veranderd whether they differ, or their findings
 * @param toelichting in Dutch
 */
public record Pogingresultaat(
        Pogingstand stand, Optional<String> was, Optional<String> werd, boolean veranderd, String toelichting) {

    /** It may not be made. */
    public static Pogingresultaat geweigerd(String was, String reden) {
        return new Pogingresultaat(Pogingstand.GEWEIGERD, Optional.of(was), Optional.empty(), false, reden);
    }

    /** It failed on our side. */
    public static Pogingresultaat mislukt(String oorzaak) {
        return new Pogingresultaat(Pogingstand.MISLUKT, Optional.empty(), Optional.empty(), false, oorzaak);
    }

    /** It was made and nothing was judged. */
    public static Pogingresultaat bezorgd(String was, String wat) {
        return new Pogingresultaat(Pogingstand.GEDAAN, Optional.of(was), Optional.empty(), false, wat);
    }

    /** It was made. */
    public static Pogingresultaat beoordeeld(String was, String werd, boolean veranderd, String verschil) {
        return new Pogingresultaat(Pogingstand.GEDAAN, Optional.of(was), Optional.of(werd), veranderd, verschil);
    }
}
