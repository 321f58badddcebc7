package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * TR416: a message holds at most one debit line per ToewijzingNummer, ProductPeriode, ProductCategorie and
 * ProductCode. Level 2, retourcode 0001. Class Prestatie of 323.
 */
final class TR416 extends Regel<Terugblik> {

    TR416() {
        super("TR416");
    }

    @Override
    protected void toets(Terugblik regel, Melder meld) {
        if (regel.debetEerder()) {
            meld.meld(regel.regel().plaats(), tekst(regel.regel().prestatie()));
        }
    }

    private String tekst(Prestatie prestatie) {
        return uitleg(
                "toewijzing", prestatie.toewijzingNummer(),
                "periode", Tekst.periode(prestatie.periode()),
                "categorie", prestatie.productCategorie(),
                "code", prestatie.productCode());
    }
}
