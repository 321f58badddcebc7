package nl.berichtenstraat.regels.inbericht;

import java.util.Comparator;
import java.util.List;
import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * Two products for the same thing do not overlap in time. Same means: the same code when both have one, otherwise
 * the same category; a product-less one is the same as any other. Categories 11 to 14 (aids) are exempt, also
 * against a product-less one (D21). A term that ends before it begins holds no days and overlaps nothing; CS003
 * reports it.
 */
abstract class GeenOverlap<A extends Aanspraak> extends Regel<List<A>> {

    GeenOverlap(String code) {
        super(code);
    }

    @Override
    protected final void toets(List<A> aanspraken, Melder meld) {
        Overlapzoeker zoeker = new Overlapzoeker();
        aanspraken.stream()
                .filter(aanspraak -> telt(aanspraak) && !aanspraak.looptijd().isLeeg())
                .filter(aanspraak -> !magOverlappen(aanspraak))
                .sorted(Comparator.comparing(Aanspraak::ingangsdatum))
                .forEach(aanspraak -> zoeker.zoek(aanspraak)
                        .ifPresent(ander -> meld.meld(aanspraak.plaats(), uitleg(aanspraak, ander))));
    }

    /** Whether the record takes part in the comparison. */
    boolean telt(A aanspraak) {
        return true;
    }

    private static boolean magOverlappen(Aanspraak aanspraak) {
        return aanspraak.product().filter(Product::magOverlappen).isPresent();
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
