package nl.berichtenstraat.afrekening.simulatie;

import java.util.List;

/** By what figures are added up. */
public enum Dimensie {
    /** Everything together; one empty key. */
    TOTAAL,
    /** Who pays: gemeentecode. */
    GEMEENTE,
    /** Who delivers: AGB code. */
    AANBIEDER,
    /** What is delivered: category and product code. */
    PRODUCT,
    /** All of these: gemeente, aanbieder, category and product code. */
    GROEP;

    /** The key of a group. */
    List<String> sleutel(Groep groep) {
        return switch (this) {
            case TOTAAL -> List.of();
            case GEMEENTE -> List.of(groep.gemeente().code());
            case AANBIEDER -> List.of(groep.aanbieder().code());
            case PRODUCT -> List.of(groep.categorie(), groep.code());
            case GROEP -> List.of(groep.gemeente().code(), groep.aanbieder().code(), groep.categorie(), groep.code());
        };
    }
}
