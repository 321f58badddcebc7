package nl.berichtenstraat.bericht;

import java.util.Optional;

/**
 * A product by category and code.
 *
 * @param categorie two digits of WMO020
 * @param code at most five characters; empty in an aspecific assignment
 */
public record Product(String categorie, Optional<String> code) {

    /** Categories of aids, whose assignments may overlap (TR302, TR361, TR386, TR410; D21). */
    public boolean magOverlappen() {
        return categorie.compareTo("11") >= 0 && categorie.compareTo("14") <= 0;
    }
}
