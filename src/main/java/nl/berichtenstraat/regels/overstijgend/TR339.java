package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

/**
 * ProductCategorie is that of the assignment, when it has one (level 3, 9339).
 */
final class TR339 extends Regel<Toegewezenprestatie> {

    TR339() {
        super("TR339", Controleniveau.BERICHTOVERSTIJGEND, "9339");
    }

    @Override
    protected void toets(Toegewezenprestatie regel, Melder meld) {
        String categorie = regel.prestatie().productCategorie();
        regel.toewijzing()
                .product()
                .map(Product::categorie)
                .filter(toegewezen -> !toegewezen.equals(categorie))
                .ifPresent(toegewezen -> meld.meld(
                        regel.plaats("ProductCategorie"), uitleg("categorie", categorie, "toegewezen", toegewezen)));
    }
}
