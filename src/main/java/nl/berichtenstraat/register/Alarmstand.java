package nl.berichtenstraat.register;

import java.util.Locale;

/** What an alarm says about its cause. */
public enum Alarmstand {
    /** It began. */
    BEGIN,
    /** Trying again did not help: a person is needed. */
    AANDACHT,
    /** It is over. */
    VOORBIJ;

    /** In lower case, for outside. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
