package nl.berichtenstraat.regels.overstijgend;

import java.util.List;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Prestatiebeeld;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Tekst;

/**
 * ProductTarief is a tariff agreed for the unit, for minutes also the agreed tariff per hour over 60, rounded half up
 * (level 3, 0611, IV081). Unit 83 has no tariff.
 */
final class TR418 extends Regel<Prestatiebeeld> {

    TR418() {
        super("TR418", Controleniveau.BERICHTOVERSTIJGEND, "0611");
    }

    @Override
    protected void toets(Prestatiebeeld beeld, Melder meld) {
        Prestatie prestatie = beeld.prestatie();
        List<Berekend> afgesproken = Berekend.tarieven(prestatie, beeld.afspraak());
        prestatie
                .tarief()
                .filter(tarief -> prestatie.eenheid() != Eenheid.EURO)
                .filter(tarief -> afgesproken.stream().noneMatch(berekend -> berekend.cent() == tarief))
                .ifPresent(tarief ->
                        meld.meld(prestatie.plaats().element("ProductTarief"), tekst(prestatie, tarief, afgesproken)));
    }

    private String tekst(Prestatie prestatie, long tarief, List<Berekend> afgesproken) {
        String gemeld = Tekst.euro(tarief);
        String code = prestatie.productCode();
        String eenheid = Tekst.eenheid(prestatie.eenheid());
        String dag = Tekst.datum(prestatie.periode().begin());
        return afgesproken.isEmpty()
                ? uitlegBij("zonder-tarief", "tarief", gemeld, "code", code, "eenheid", eenheid, "dag", dag)
                : uitlegBij(
                        "ander-tarief",
                        "tarief",
                        gemeld,
                        "code",
                        code,
                        "eenheid",
                        eenheid,
                        "dag",
                        dag,
                        "afgesproken",
                        Berekend.opgesomd(afgesproken));
    }
}
