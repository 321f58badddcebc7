package nl.berichtenstraat.register;

import java.util.Locale;

/** What a signal is about. Every kind has its text, or texts, under its name in {@code uitleg/signalen.properties}. */
public enum Signaalsoort {
    /** An assignment ends soon, as far ahead as the contract says. */
    TOEWIJZING_EINDIGT,
    /** It is time to look with the client at what the help brings, as often as the contract says. */
    EVALUATIE,
    /** No start was reported in time (OP271). */
    START_ONTBREEKT,
    /** No stop was reported in time (OP272). */
    STOP_ONTBREEKT,
    /** The client waits longer for the start than the contract allows. */
    WACHTTIJD,
    /** The aanbieder owes a retour on what was sent to it (OP090). */
    RETOUR_ONTBREEKT,
    /** The lane owes a retour or a declaratie-antwoord on what it received (OP090, OP090x4). */
    ANTWOORD_ONTBREEKT,
    /** The gemeente owes a decision about a request (OP274, OP346). */
    BESLUIT_ONTBREEKT,
    /** A month was not claimed that could have been (TR318). */
    DECLARATIE_ONTBREEKT,
    /** A granted claim line lies outside its assignment and is not reversed. */
    CREDIT_ONTBREEKT,
    /** Less was delivered in a month than the threshold, band or norm of the contract. */
    BENUTTING_ONDER,
    /** More was delivered in a month than the threshold, band or norm of the contract. */
    BENUTTING_BOVEN,
    /** A month cannot be settled: no contract covers it. */
    AFREKENING_GEPARKEERD;

    /** The name for outside, for example {@code toewijzing-eindigt}. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
