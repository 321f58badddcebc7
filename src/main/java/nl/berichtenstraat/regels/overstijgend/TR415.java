package nl.berichtenstraat.regels.overstijgend;

import nl.berichtenstraat.bericht.StopProduct;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * After a definitive stop (reason other than 20) the same delivery has no other stop (level 3, 9415).
 */
final class TR415 extends Regel<Leveringsbeeld<StopProduct>> {

    TR415() {
        super("TR415", Controleniveau.BERICHTOVERSTIJGEND, "9415");
    }

    @Override
    protected void toets(Leveringsbeeld<StopProduct> beeld, Melder meld) {
        Leveringen.eerdereStops(beeld)
                .filter(eerder -> !eerder.isTijdelijk())
                .findFirst()
                .ifPresent(eerder -> meld.meld(
                        beeld.melding().plaats(),
                        uitleg("reden", eerder.redenBeeindiging(), "eind", Tekst.datum(eerder.einddatum()))));
    }
}
