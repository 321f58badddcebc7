package nl.berichtenstraat.ggk;

import java.util.Optional;

/**
 * Body of a fault.
 *
 * @param code at most 7 characters, see {@link Foutcodes}
 * @param plek whose fault it is
 * @param omschrijving at most 200 characters
 * @param details at most 1000 characters; in a Fo01 the message type and its version, such as {@code WMO305-00030002}
 */
public record Fout(String code, Plek plek, String omschrijving, Optional<String> details) {

    /** Longest omschrijving. */
    public static final int LANGSTE_OMSCHRIJVING = 200;

    /** Longest details. */
    public static final int LANGSTE_DETAILS = 1000;

    /** Where the fault lies. */
    public enum Plek {
        /** With the sender of the message that is refused. */
        CLIENT("client"),
        /** With its receiver. */
        SERVER("server");

        private final String tekst;

        Plek(String tekst) {
            this.tekst = tekst;
        }

        /** As it stands in the message. */
        public String tekst() {
            return tekst;
        }
    }

    /** A fault; a text that is too long is cut off. */
    public static Fout van(String code, Plek plek, String omschrijving, Optional<String> details) {
        return new Fout(
                code,
                plek,
                kort(omschrijving, LANGSTE_OMSCHRIJVING),
                details.map(tekst -> kort(tekst, LANGSTE_DETAILS)));
    }

    /** Never cuts a character of two halves in half. */
    private static String kort(String tekst, int langste) {
        if (tekst.length() <= langste) {
            return tekst;
        }
        int eind = langste - 1;
        return tekst.substring(0, Character.isHighSurrogate(tekst.charAt(eind - 1)) ? eind - 1 : eind) + "…";
    }
}
