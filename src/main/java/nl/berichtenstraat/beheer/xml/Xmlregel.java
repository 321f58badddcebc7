package nl.berichtenstraat.beheer.xml;

/**
 * A line of a file as it is shown.
 *
 * @param nummer its number, from 1
 * @param tekst what may be seen of it; a very long line is cut off
 */
public record Xmlregel(int nummer, String tekst) {}
