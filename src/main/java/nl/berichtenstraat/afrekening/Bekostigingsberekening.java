package nl.berichtenstraat.afrekening;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.contract.Bekostiging;
import nl.berichtenstraat.contract.Contractproduct;

/**
 * Finds what is owed for what was delivered of a product, by the way of paying that the contract agrees for it. A lane
 * settles single months; a simulation may take several months as one span: then volumes, bands, norms and thresholds are
 * those of the span as a whole, and month prices add up.
 */
public final class Bekostigingsberekening {

    private final Contractproduct product;

    /** By the agreements on this product. */
    public Bekostigingsberekening(Contractproduct product) {
        this.product = product;
    }

    /**
     * What is owed for a span to one client.
     *
     * @param maanden its months, at least one, in order
     * @param benutting delivered over assigned for the whole span, judged by the policy of the product
     * @return empty when the contract has no month price for one of the months
     */
    public Optional<Verschuldigd> van(List<Maandfeiten> maanden, Benutting benutting) {
        Bekostiging vorm = product.bekostiging();
        if (vorm instanceof Bekostiging.Bandbreedte band) {
            return new Bandberekening(product, band).van(maanden);
        }
        if (vorm instanceof Bekostiging.Maandbedrag maandbedrag) {
            return new Maandbedragberekening(product, maandbedrag).van(maanden, benutting);
        }
        if (vorm instanceof Bekostiging.Uren uren) {
            return Optional.of(new Urenberekening(product, uren).van(maanden));
        }
        if (vorm instanceof Bekostiging.NietVerschenen nietVerschenen) {
            return Optional.of(Inspanningsberekening.nietVerschenen(nietVerschenen, maanden, benutting));
        }
        return Optional.of(Inspanningsberekening.inspanning(product.benutting(), maanden, benutting));
    }
}
