package nl.berichtenstraat.regels.inbericht;

import java.util.Comparator;
import java.util.List;
import nl.berichtenstraat.bericht.Aanspraak;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Uitlegsjablonen;

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
                        .ifPresent(ander -> meld.meld(aanspraak.plaats(), tekst(aanspraak, ander))));
    }

    /** Whether the record takes part in the comparison. */
    boolean telt(A aanspraak) {
        return true;
    }

    private static boolean magOverlappen(Aanspraak aanspraak) {
        return aanspraak.product().filter(Product::magOverlappen).isPresent();
    }

    private String tekst(Aanspraak een, Aanspraak ander) {
        return uitleg(
                "product", product(een),
                "looptijd", Tekst.periode(een.looptijd()),
                "plaats", record(ander),
                "anderProduct", product(ander),
                "andereLooptijd", Tekst.periode(ander.looptijd()));
    }

    /** The other record, for example {@code ToegewezenProduct[2]}. */
    private static String record(Aanspraak aanspraak) {
        String pad = aanspraak.plaats().record();
        return pad.substring(pad.lastIndexOf('/') + 1);
    }

    private static String product(Aanspraak aanspraak) {
        return aanspraak
                .product()
                .map(p -> p.code()
                        .map(code -> Uitlegsjablonen.deel("product", "categorie", p.categorie(), "code", code))
                        .orElseGet(() -> Uitlegsjablonen.deel("product.zonder-code", "categorie", p.categorie())))
                .orElseGet(() -> Uitlegsjablonen.deel("product.geen"));
    }
}
