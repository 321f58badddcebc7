package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

/**
 * The product code belongs to the category in the list that gemeente and aanbieder agreed (level 4, S329). Without a
 * contract nothing is agreed. The national list is not available (D81).
 */
final class TR381 extends Regel<Productkeuze> {

    TR381() {
        super("TR381", Controleniveau.EXTERNE_BRON, "S329");
    }

    @Override
    protected void toets(Productkeuze keuze, Melder meld) {
        if (!keuze.afspraak().kent(keuze.categorie(), keuze.code())) {
            String lijst = keuze.afspraak()
                    .versie()
                    .map(versie -> "contract " + versie)
                    .orElse("het contract: er geldt op die dag geen contract tussen gemeente en aanbieder");
            meld.meld(
                    keuze.plaats(),
                    "Productcode " + keuze.code() + " hoort niet bij categorie " + keuze.categorie() + " volgens "
                            + lijst + ". Gebruik een afgesproken productcode, of pas het contract aan.");
        }
    }
}
