package nl.berichtenstraat.bericht;

/**
 * What rules look at in a full name (CS050, CS318); the name itself is not carried.
 *
 * @param naamGebruik COD700
 * @param partnernaam whether Partnernaam is filled
 */
public record Naamgegevens(String naamGebruik, boolean partnernaam) {}
