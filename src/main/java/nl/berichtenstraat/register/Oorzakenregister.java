package nl.berichtenstraat.register;

/** Causes for which messages fail, each with the messages that wait because of it. */
public interface Oorzakenregister {}
