package nl.berichtenstraat.afrekening.simulatie;

import java.util.Comparator;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;

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

    /** Who pays whom for the product of an assignment; empty when it has no product or no code. */
    public static Optional<Groep> van(Toewijzing toewijzing) {
        return toewijzing
                .inhoud()
                .product()
                .flatMap((Product product) -> product.code()
                        .map(code ->
                                new Groep(toewijzing.gemeente(), toewijzing.aanbieder(), product.categorie(), code)));
    }

    /**
     * An assignment of this product, as if the first one of its number.
     *
     * @param client for whom
     * @param nummer identifies it
     * @param looptijd its days, with {@link Periode#OPEN_EINDE} when it runs on
     * @param omvang size
     */
    public Toewijzing toewijzing(Clientsleutel client, long nummer, Periode looptijd, Omvang omvang) {
        ToegewezenProduct inhoud = new ToegewezenProduct(
                nummer,
                Optional.empty(),
                Optional.of(new Product(categorie, Optional.of(code))),
                looptijd.begin().atStartOfDay(),
                looptijd.begin(),
                Optional.of(looptijd.eind()).filter(eind -> !eind.equals(Periode.OPEN_EINDE)),
                Optional.empty(),
                Optional.of(omvang),
                Optional.empty(),
                Plaats.van("", 0));
        return new Toewijzing(gemeente, aanbieder, client, inhoud);
    }

    @Override
    public int compareTo(Groep ander) {
        return VOLGORDE.compare(this, ander);
    }
}
