package nl.berichtenstraat.regels.overstijgend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.regels.Prestatiebeeld.Debetregel;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Uitlegsjablonen;

/** What differs between a credit and the debit line that it reverses, among all that IV091 keeps equal. */
final class Creditverschil {

    private final List<String> verschillen = new ArrayList<>();

    private Creditverschil() {}

    /** The differences in Dutch, for example {@code GeleverdVolume 60 (was 480)}; empty when the two are equal. */
    static List<String> tussen(Prestatie credit, Debetregel debet) {
        return new Creditverschil()
                .met("ToewijzingNummer", credit.toewijzingNummer(), debet.toewijzingNummer())
                .met("ProductCategorie", credit.productCategorie(), debet.productCategorie())
                .met("ProductCode", credit.productCode(), debet.productCode())
                .met("ProductPeriode", Woorden.periode(credit.periode()), Woorden.periode(debet.periode()))
                .met("GeleverdVolume", credit.volume(), debet.volume())
                .met("Eenheid", Tekst.eenheid(credit.eenheid()), Tekst.eenheid(Eenheid.vanCode(debet.eenheid())))
                .met("ProductTarief", tarief(credit.tarief()), tarief(debet.tarief()))
                .met("IngediendBedrag", Tekst.euro(credit.bedrag().cent()), Tekst.euro(debet.cent()))
                .verschillen;
    }

    private Creditverschil met(String element, Object credit, Object debet) {
        if (!credit.equals(debet)) {
            verschillen.add(Uitlegsjablonen.deel("verschil", "element", element, "credit", credit, "debet", debet));
        }
        return this;
    }

    private static String tarief(Optional<Long> cent) {
        return cent.map(Tekst::euro).orElse("geen");
    }
}
