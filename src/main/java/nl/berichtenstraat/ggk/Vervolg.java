package nl.berichtenstraat.ggk;

import java.util.Arrays;
import java.util.Optional;

/** What is to be done with a message about which a fault came. */
public enum Vervolg {
    /** Offer the identical message again, with the same reference and moment. */
    ZELFDE_OPNIEUW("zelfde-opnieuw"),
    /** Mend the message, then send it as a new one. */
    NA_HERSTEL("na-herstel"),
    /** The message may be right; arrange a right, consent, route or contract first, then send it as a new one. */
    NA_INRICHTEN("na-inrichten"),
    /** Temporarily blocked; send it as a new one afterwards. */
    LATER("later"),
    /** Do not send it again. */
    NIET("niet"),
    /** It is not certain what the fault means: a person decides. */
    MENS("mens");

    private final String tekst;

    Vervolg(String tekst) {
        this.tekst = tekst;
    }

    /** As it stands in data. */
    public String tekst() {
        return tekst;
    }

    /** The one with this text; empty when there is none. */
    static Optional<Vervolg> van(String tekst) {
        return Arrays.stream(values()).filter(een -> een.tekst.equals(tekst)).findFirst();
    }
}
