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
                    "Er is geen toegekende debetregel met referentienummer " + vorige
                            + ". Crediteer alleen een regel die is toegekend; een afgekeurde regel dient u opnieuw in.");
        }
        beeld.eerdere()
                .map(debet -> Creditverschil.tussen(beeld.prestatie(), debet))
                .filter(verschillen -> !verschillen.isEmpty())
                .ifPresent(
                        verschillen -> meld.meld(
                                beeld.prestatie().plaats().element("ProductReferentie/VorigReferentieNummer"),
                                "De creditregel wijkt af van de toegekende regel " + vorige + ": "
                                        + String.join(", ", verschillen)
                                        + ". Neem de toegekende regel ongewijzigd over, met een nieuw referentienummer en de indicatie C."));
    }
}
