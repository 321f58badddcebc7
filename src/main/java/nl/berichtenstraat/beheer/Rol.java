package nl.berichtenstraat.beheer;

import static nl.berichtenstraat.beheer.Recht.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What someone is, and so what they may do within their {@link nl.berichtenstraat.register.Bereik}. */
public enum Rol {
    /** Runs the service: everything, except the portal of an aanbieder. */
    BEHEERDER("beheerder", EnumSet.complementOf(EnumSet.of(PORTAAL))),
    /** Works for one or more gemeenten. */
    GEMEENTE("gemeente", EnumSet.of(ZIEN, INHOUD, GGK, BESLISSEN, SIGNALEN, AFREKENING, MONITOREN, CONTRACTEN)),
    /** Works for one aanbieder. */
    AANBIEDER("aanbieder", EnumSet.of(ZIEN, INHOUD, INDIENEN, PORTAAL)),
    /** Looks, and sees no personal data. */
    LEZER("lezer", EnumSet.of(ZIEN, OORZAKEN, GGK, SIGNALEN, AFREKENING, MONITOREN, CONTRACTEN)),
    /** A program: hands in and fetches. */
    SYSTEEM("systeem", EnumSet.of(ZIEN, INHOUD, INDIENEN, METEN));

    private final String label;
    private final Set<Recht> rechten;

    Rol(String label, Set<Recht> rechten) {
        this.label = label;
        this.rechten = Set.copyOf(rechten);
    }

    /** The word for people, in Dutch. */
    public String label() {
        return label;
    }

    /** Whether this role may do this. */
    public boolean mag(Recht recht) {
        return rechten.contains(recht);
    }

    /**
     * The role with this label.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Rol van(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
