package nl.berichtenstraat.bericht;

import java.util.Optional;

/**
 * A product by category and code.
 *
 * @param categorie two digits of WMO020
 * @param code at most five characters; empty in an aspecific assignment
 */
public record Product(String categorie, Optional<String> code) {}
