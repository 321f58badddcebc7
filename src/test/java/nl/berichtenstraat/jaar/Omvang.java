package nl.berichtenstraat.jaar;

import java.util.Optional;

/**
 * Size of an assignment.
 *
 * @param volume number of units in each period
 * @param eenheid unit, code of WJ756
 * @param frequentie 2 per week, 4 per month, 6 in total
 */
record Omvang(long volume, String eenheid, String frequentie) {

    static final String PER_WEEK = "2";
    static final String PER_MAAND = "4";
    static final String TOTAAL = "6";

    /** As it stands in a product; empty when the product has none. */
    static Optional<Omvang> uit(Knoop product) {
        return product.kind("Omvang")
                .map(omvang -> new Omvang(omvang.getal("Volume"), omvang.moet("Eenheid"), omvang.moet("Frequentie")));
    }

    String xml() {
        return ("<m:Omvang><b:Volume>%d</b:Volume><b:Eenheid>%s</b:Eenheid><b:Frequentie>%s</b:Frequentie></m:Omvang>")
                .formatted(volume, eenheid, frequentie);
    }
}
