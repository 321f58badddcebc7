package nl.berichtenstraat.straat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where outgoing messages go. At the broker each is a queue of this name. */
public enum Bestemming {
    /** Work orders of the lane itself. */
    WERK,
    /** Retours (306, 308 ...) to the aanbieder. */
    RETOUR,
    /** Assignments (301) that are sent on to the aanbieder. */
    TOEWIJZING,
    /** Answers to requests (319) that are sent on to the aanbieder. */
    VERZOEKANTWOORD,
    /** What goes to the back office of the gemeente: requests (315, 317), and retours on what it sent (302, 320). */
    BACKOFFICE,
    /** Answers to declarations (325) to the aanbieder. */
    DECLARATIEANTWOORD,
    /** Settlement messages. */
    AFREKENING,
    /** Faults: messages that could not be read or are not for this lane. */
    FOUT,
    /** Signals for the gemeente that reject nothing. */
    SIGNAAL,
    /** Alarms for the operator: a cause of failure began, needs a person, or is over. */
    ALARM;

    /** Name of the queue. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether what goes there is meant for an aanbieder; the rest is between the gemeente and the lane. */
    public boolean isVoorAanbieder() {
        return switch (this) {
            case RETOUR, TOEWIJZING, VERZOEKANTWOORD, DECLARATIEANTWOORD, FOUT -> true;
            case WERK, BACKOFFICE, AFREKENING, SIGNAAL, ALARM -> false;
        };
    }

    /** The destination of this name. */
    public static Bestemming van(String naam) {
        return valueOf(naam.toUpperCase(Locale.ROOT));
    }

    /** Every destination outside the lane. */
    public static List<Bestemming> naarBuiten() {
        return Arrays.stream(values()).filter(b -> b != WERK).toList();
    }
}
