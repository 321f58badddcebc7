package nl.berichtenstraat.ggk;

/**
 * Versions on a Di01 or Du01; each four digits.
 *
 * @param applicatieVersie major version of the application that made the payload
 * @param applicatieSubversie its minor version
 * @param functieVersie major version of the message type of the payload
 * @param functieSubversie its minor version
 */
public record Parameters(
        String applicatieVersie, String applicatieSubversie, String functieVersie, String functieSubversie) {}
