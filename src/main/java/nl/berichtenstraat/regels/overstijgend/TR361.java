package nl.berichtenstraat.regels.overstijgend;

import java.util.Optional;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Overlapzoeker;
import nl.berichtenstraat.regels.Overlapzoeker.Overlap;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Wijzigingsbeeld;

/**
 * Over all records of a 317 the same product does not occur in overlapping terms, in the sense of {@link Overlapzoeker};
 * existing assignments have the product that they were given (level 3, 9361). Two assignments that stay as they are and
 * overlap already are not the doing of the aanbieder (OP095).
 */
final class TR361 extends Regel<Wijzigingsbeeld> {

    private final Standaard standaard;

    TR361() {
        this(Standaard.ONZE);
    }

    TR361(Standaard standaard) {
        super("TR361", Controleniveau.BERICHTOVERSTIJGEND, "9361");
        this.standaard = standaard;
    }

    @Override
    protected void toets(Wijzigingsbeeld beeld, Melder meld) {
        new Overlapzoeker<>(Gewenst::product, Gewenst::looptijd, standaard)
                .zoek(Gewenst.van(beeld))
                .forEach(overlap -> teMelden(overlap).ifPresent(gevraagd -> {
                    Gewenst ander = gevraagd == overlap.record() ? overlap.eerder() : overlap.record();
                    meld.meld(
                            gevraagd.plaats(),
                            uitleg(
                                    "product", Tekst.product(gevraagd.product()),
                                    "looptijd", Tekst.periode(gevraagd.looptijd()),
                                    "anderProduct", Tekst.product(ander.product()),
                                    "andereLooptijd", Tekst.periode(ander.looptijd()),
                                    "record", ander.plaats().recordnaam()));
                }));
    }

    /** The record that begins later, unless that one stays as it is. */
    private static Optional<Gewenst> teMelden(Overlap<Gewenst> overlap) {
        if (overlap.record().isGevraagd()) {
            return Optional.of(overlap.record());
        }
        return Optional.of(overlap.eerder()).filter(Gewenst::isGevraagd);
    }
}
