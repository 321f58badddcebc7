package nl.berichtenstraat.regels.inbericht;

import java.util.List;
import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.regels.Overlapzoeker;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * Two products for the same thing do not overlap in time, in the sense of {@link Overlapzoeker}.
 */
abstract class GeenOverlap<A extends Aanspraak> extends Regel<List<A>> {

    private final Standaard standaard;

    GeenOverlap(String code, Standaard standaard) {
        super(code);
        this.standaard = standaard;
    }

    @Override
    protected final void toets(List<A> aanspraken, Melder meld) {
        new Overlapzoeker<A>(Aanspraak::product, Aanspraak::looptijd, standaard)
                .zoek(aanspraken.stream().filter(this::telt).toList())
                .forEach(overlap -> meld.meld(overlap.record().plaats(), tekst(overlap.record(), overlap.eerder())));
    }

    /** Whether the record takes part in the comparison. */
    boolean telt(A aanspraak) {
        return true;
    }

    private String tekst(Aanspraak een, Aanspraak ander) {
        return uitleg(
                "product", Tekst.product(een.product()),
                "looptijd", Tekst.periode(een.looptijd()),
                "record", ander.plaats().recordnaam(),
                "anderProduct", Tekst.product(ander.product()),
                "andereLooptijd", Tekst.periode(ander.looptijd()));
    }
}
