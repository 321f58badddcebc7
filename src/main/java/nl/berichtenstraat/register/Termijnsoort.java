package nl.berichtenstraat.register;

import java.util.Locale;

/** Who owes what within a term of the standard. */
public enum Termijnsoort {
    /** The aanbieder a retour on a 301 or 319 (OP090). */
    RETOUR,
    /** The gemeente a decision about a request (OP274, OP346). */
    BESLUIT,
    /** The lane a retour or a declaratie-antwoord (OP090, OP090x4). */
    ANTWOORD;

    /** In lower case, for addresses. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
