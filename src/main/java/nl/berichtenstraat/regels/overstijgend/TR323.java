package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Prestatiebeeld;
import nl.berichtenstraat.regels.Regel;

/**
 * A credit reverses a debit line that was granted (level 3, 8017), and equals it in all that IV091 keeps equal. One that
 * was granted but already reversed is for TR390.
 */
final class TR323 extends Regel<Prestatiebeeld> {

    TR323() {
        super("TR323", Controleniveau.BERICHTOVERSTIJGEND, "8017");
    }

    @Override
    protected void toets(Prestatiebeeld beeld, Melder meld) {
        String vorige = beeld.prestatie().vorigReferentieNummer().orElse("(leeg)");
        if (beeld.eerdere().isEmpty() && !beeld.eerdereGecrediteerd()) {
            meld.meld(
                    beeld.prestatie().plaats().element("ProductReferentie/VorigReferentieNummer"),
                    uitlegBij("niet-toegekend", "vorige", vorige));
        }
        beeld.eerdere()
                .map(debet -> Creditverschil.tussen(beeld.prestatie(), debet))
                .filter(verschillen -> !verschillen.isEmpty())
                .ifPresent(verschillen -> meld.meld(
                        beeld.prestatie().plaats().element("ProductReferentie/VorigReferentieNummer"),
                        uitlegBij("afwijkend", "vorige", vorige, "verschillen", String.join(", ", verschillen))));
    }
}
