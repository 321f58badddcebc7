package nl.berichtenstraat.register;

/** Finds messages by what they are about, and tells how the lane is doing. */
public interface Zoekregister {}
