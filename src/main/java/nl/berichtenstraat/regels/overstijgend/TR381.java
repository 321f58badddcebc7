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
            meld.meld(keuze.plaats(), tekst(keuze));
        }
    }

    private String tekst(Productkeuze keuze) {
        return keuze.afspraak()
                .versie()
                .map(versie -> uitleg("code", keuze.code(), "categorie", keuze.categorie(), "contract", versie))
                .orElseGet(() -> uitlegBij("zonder-contract", "code", keuze.code(), "categorie", keuze.categorie()));
    }
}
