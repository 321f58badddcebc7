package nl.berichtenstraat.register;

/** Requests to replay messages, with one row for each attempt. */
public interface Herhalingenregister {}
