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
                .forEach(overlap -> meld.meld(overlap.record().plaats(), uitleg(overlap.record(), overlap.eerder())));
    }

    /** Whether the record takes part in the comparison. */
    boolean telt(A aanspraak) {
        return true;
    }

    private static String uitleg(Aanspraak een, Aanspraak ander) {
        return "De looptijd van " + naam(een) + " (" + Tekst.periode(een.looptijd()) + ") overlapt met die van "
                + naam(ander) + " (" + Tekst.periode(ander.looptijd()) + ") in "
                + ander.plaats().record()
                + ". Laat de looptijden op elkaar aansluiten, of voeg de producten samen.";
    }

    private static String naam(Aanspraak aanspraak) {
        return aanspraak
                .product()
                .map(p -> "categorie " + p.categorie()
                        + p.code().map(code -> ", code " + code).orElse(""))
                .orElse("het onderdeel zonder product");
    }
}
