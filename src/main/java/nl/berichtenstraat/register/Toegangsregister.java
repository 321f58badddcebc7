package nl.berichtenstraat.register;

/** Accounts, sessions and tokens; secrets are kept as digests only. */
public interface Toegangsregister {}
