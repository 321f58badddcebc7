package nl.berichtenstraat.verslag;

import java.util.List;
import nl.berichtenstraat.afrekening.Zijde;

/** Colours that stand out from white by at least 4,5 to 1, so that white text is readable on them too (WCAG 2.1 AA). */
final class Kleuren {

    private static final List<String> VARIANTEN =
            List.of("#0b4f8a", "#b3470f", "#2f6b2f", "#6b3fa0", "#8a0f3c", "#5c5c00");
    private static final List<String> STREEPJES = List.of("", "10 5", "3 4", "14 4 3 4", "6 6", "2 6");

    private Kleuren() {}

    /** The colour of a variant by its position; they come round again. */
    static String variant(int plaats) {
        return VARIANTEN.get(plaats % VARIANTEN.size());
    }

    /** The dashes of a variant, for who sees no colours. */
    static String streepjes(int plaats) {
        return STREEPJES.get(plaats % STREEPJES.size());
    }

    /** The colour of a side. */
    static String zijde(Zijde zijde) {
        return switch (zijde) {
            case ONDER -> "#b3470f";
            case BINNEN -> "#2f6ea5";
            case BOVEN -> "#4b2a7b";
            case ONBEPAALD -> "#5f6368";
        };
    }

    /** The word for a side. */
    static String woord(Zijde zijde) {
        return switch (zijde) {
            case ONDER -> "onder";
            case BINNEN -> "binnen";
            case BOVEN -> "boven";
            case ONBEPAALD -> "onbepaald";
        };
    }
}
