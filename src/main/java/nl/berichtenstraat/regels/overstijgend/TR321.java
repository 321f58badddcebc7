package nl.berichtenstraat.regels.overstijgend;

import java.util.Optional;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Standaard;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;

/**
 * GeleverdVolume fits the assigned volume for its product period (level 3, 9321, IV077, D22). Silent without Omvang, with
 * a unit that TR341 refuses, and outside the term (TR307, TR308).
 */
final class TR321 extends Regel<Toegewezenprestatie> {

    private final Standaard standaard;

    TR321() {
        this(Standaard.ONZE);
    }

    TR321(Standaard standaard) {
        super("TR321", Controleniveau.BERICHTOVERSTIJGEND, "9321");
        this.standaard = standaard;
    }

    @Override
    protected void toets(Toegewezenprestatie regel, Melder meld) {
        long volume = regel.prestatie().volume();
        Eenheid eenheid = regel.prestatie().eenheid();
        productperiode(regel)
                .flatMap(periode -> Volumeplafond.inProductperiode(regel.toewijzing(), eenheid, periode, standaard))
                .filter(plafond -> volume > plafond.maximum())
                .ifPresent(plafond -> meld.meld(
                        regel.plaats("GeleverdVolume"),
                        uitleg(
                                "volume", Woorden.volume(volume, eenheid),
                                "berekening", plafond.berekening(),
                                "verschil", Woorden.volume(volume - plafond.maximum(), eenheid),
                                "maximum", Woorden.volume(plafond.maximum(), eenheid))));
    }

    /** The product period that belongs to the line (IV089), also when the line cuts it short (TR387, TR388). */
    private static Optional<Periode> productperiode(Toegewezenprestatie regel) {
        return Periode.van(regel.prestatie().periode().beginmaand())
                .doorsnede(regel.toewijzing().looptijd());
    }
}
