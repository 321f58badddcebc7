package nl.berichtenstraat.afrekening.simulatie;

import java.util.Comparator;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;

/**
 * Who pays whom for which product, as it was assigned and delivered.
 *
 * @param gemeente who pays
 * @param aanbieder who delivers
 * @param categorie two digits of WMO020
 * @param code product code
 */
public record Groep(Gemeentecode gemeente, AgbCode aanbieder, String categorie, String code)
        implements Comparable<Groep> {

    private static final Comparator<Groep> VOLGORDE = Comparator.comparing((Groep g) -> g.gemeente.code())
            .thenComparing(g -> g.aanbieder.code())
            .thenComparing(Groep::categorie)
            .thenComparing(Groep::code);

    @Override
    public int compareTo(Groep ander) {
        return VOLGORDE.compare(this, ander);
    }
}
