package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.VerzoekOmWijziging;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Toewijzingenbeeld;

/**
 * Every assignment in a 301 that grants a verzoek om wijziging carries its ReferentieAanbieder (level 3, signals). Of those
 * that the request names TR379 speaks; this is about the others, new ones among them.
 */
final class IV093 extends Regel<Toewijzingenbeeld> {

    IV093() {
        super("IV093", Controleniveau.BERICHTOVERSTIJGEND);
    }

    @Override
    protected void toets(Toewijzingenbeeld beeld, Melder meld) {
        for (VerzoekOmWijziging verzoek : beeld.gehonoreerd()) {
            beeld.bericht().producten().stream()
                    .filter(product -> product.referentieAanbieder().isEmpty())
                    .filter(product -> !verzoek.toewijzingNummers().contains(product.toewijzingNummer()))
                    .forEach(product -> meld.meld(
                            product.plaats().element("ReferentieAanbieder"),
                            uitleg(
                                    "nummer", nummer(product),
                                    "referentie", verzoek.referentieAanbieder())));
        }
    }

    private static String nummer(ToegewezenProduct product) {
        return String.valueOf(product.toewijzingNummer());
    }
}
