package nl.berichtenstraat.regels.lokaal;

import java.util.Optional;
import java.util.function.Consumer;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Uitlegsjablonen;
import nl.berichtenstraat.regels.lokaal.Productcodebeeld.Andere;

/**
 * {@code een-productcode}: a client holds one product code of a group at a time, over all aanbieders (level 3). Not a
 * rule of the standard: whether a violation rejects, and with which code, is for the contract to say, so its findings
 * are not those of a {@link nl.berichtenstraat.regels.Regel}.
 */
public final class LC101 {

    /** Code of this rule. */
    public static final String CODE = "LC101";

    private LC101() {}

    /** Hands on a finding for each other assignment that shares a day with the record. */
    public static void toets(Productcodebeeld beeld, Consumer<Bevinding> bevindingen) {
        for (Andere ander : beeld.andere()) {
            beeld.periode()
                    .doorsnede(ander.periode())
                    .map(samen -> bevinding(beeld, ander, samen))
                    .ifPresent(bevindingen);
        }
    }

    private static Bevinding bevinding(Productcodebeeld beeld, Andere ander, Periode samen) {
        return new Bevinding(
                CODE,
                Controleniveau.BERICHTOVERSTIJGEND,
                beeld.retourcode(),
                beeld.gevolg(),
                beeld.plaats(),
                uitleg(beeld, ander, samen),
                Optional.of(beeld.contractversie()));
    }

    /** Names the code of the other assignment and the days, not its aanbieder. */
    private static String uitleg(Productcodebeeld beeld, Andere ander, Periode samen) {
        return Uitlegsjablonen.van(CODE)
                .vul(
                        "groep", beeld.groep(),
                        "code", beeld.productcode(),
                        "andereCode", ander.productcode(),
                        "periode", Tekst.periode(samen));
    }
}
