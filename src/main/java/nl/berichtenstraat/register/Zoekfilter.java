package nl.berichtenstraat.register;

/**
 * A search that somebody gave a name.
 *
 * @param id its number
 * @param naam what they call it
 * @param vraag the search as the query of an address; holds no personal data
 */
public record Zoekfilter(long id, String naam, String vraag) {}
