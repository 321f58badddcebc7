package nl.berichtenstraat.regels.overstijgend;

import java.util.List;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Prestatiebeeld;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * Bedrag is GeleverdVolume times ProductTarief, or for minutes at an agreed tariff per hour that tariff times minutes over
 * 60, rounded half up to cents (level 4, 9346, IV081, D30). With unit 83 CS339 holds instead.
 */
final class TR346 extends Regel<Prestatiebeeld> {

    TR346() {
        super("TR346", Controleniveau.EXTERNE_BRON, "9346");
    }

    @Override
    protected void toets(Prestatiebeeld beeld, Melder meld) {
        Prestatie prestatie = beeld.prestatie();
        List<Berekend> mogelijk = Berekend.bedragen(prestatie, beeld.afspraak());
        if (!mogelijk.isEmpty()
                && mogelijk.stream()
                        .noneMatch(berekend ->
                                berekend.cent() == prestatie.bedrag().cent())) {
            meld.meld(
                    prestatie.plaats().element("IngediendBedrag/Bedrag"),
                    uitleg("bedrag", Tekst.euro(prestatie.bedrag().cent()), "berekening", Berekend.opgesomd(mogelijk)));
        }
    }
}
