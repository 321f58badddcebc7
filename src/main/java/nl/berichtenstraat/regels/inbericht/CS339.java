package nl.berichtenstraat.regels.inbericht;

import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * CS339: with Eenheid 83 (euros) IngediendBedrag equals GeleverdVolume. Level 2, retourcode 0001. Element
 * Prestatie.IngediendBedrag of 323.
 */
final class CS339 extends Regel<Regelinbericht> {

    CS339() {
        super("CS339");
    }

    @Override
    protected void toets(Regelinbericht regel, Melder meld) {
        Prestatie prestatie = regel.prestatie();
        if (prestatie.eenheid() == Eenheid.EURO && prestatie.bedrag().cent() != prestatie.volume()) {
            meld.meld(
                    regel.plaats().element("IngediendBedrag"),
                    uitleg(
                            "volume",
                            Tekst.euro(prestatie.volume()),
                            "bedrag",
                            Tekst.euro(prestatie.bedrag().cent())));
        }
    }
}
