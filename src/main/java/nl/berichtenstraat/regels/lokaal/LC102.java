package nl.berichtenstraat.regels.lokaal;

import java.util.function.Consumer;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Uitlegsjablonen;
import nl.berichtenstraat.regels.lokaal.Productcodebeeld.Andere;

/**
 * {@code overgang}: a client moves once from an old product code to a new one and not back, and holds no old code after
 * the transition (level 3). Two codes on one day are for LC101. Not a rule of the standard; the contract says whether it
 * rejects and with which code.
 */
public final class LC102 {

    /** Code of this rule. */
    public static final String CODE = "LC102";

    private LC102() {}

    /**
     * Hands on a finding for each assignment with which the record makes the client go back, and one for an old code after
     * the last day of the transition.
     */
    public static void toets(Overgangsbeeld beeld, Consumer<Bevinding> bevindingen) {
        for (Andere ander : beeld.isOud() ? beeld.nieuwe() : beeld.oude()) {
            boolean terug = beeld.isOud()
                    ? beeld.periode().begin().isAfter(ander.periode().begin())
                    : ander.periode().begin().isAfter(beeld.periode().begin());
            if (terug) {
                bevindingen.accept(beeld.bevinding(CODE, "Product/Code", terug(beeld, ander)));
            }
        }
        if (beeld.isOud() && beeld.periode().eind().isAfter(beeld.dagen().eind())) {
            bevindingen.accept(beeld.bevinding(CODE, "Product/Code", teLaat(beeld)));
        }
    }

    private static String terug(Overgangsbeeld beeld, Andere ander) {
        String oud = beeld.isOud() ? beeld.productcode() : ander.productcode();
        String nieuw = beeld.isOud() ? ander.productcode() : beeld.productcode();
        Periode vanOud = beeld.isOud() ? beeld.periode() : ander.periode();
        Periode vanNieuw = beeld.isOud() ? ander.periode() : beeld.periode();
        return Uitlegsjablonen.van(CODE + ".terug")
                .vul(
                        "overgang", beeld.overgang(),
                        "nieuweCode", nieuw,
                        "nieuwBegin", Tekst.datum(vanNieuw.begin()),
                        "oudeCode", oud,
                        "oudBegin", Tekst.datum(vanOud.begin()));
    }

    private static String teLaat(Overgangsbeeld beeld) {
        return Uitlegsjablonen.van(CODE + ".te-laat")
                .vul(
                        "overgang", beeld.overgang(),
                        "code", beeld.productcode(),
                        "tot", Tekst.datum(beeld.dagen().eind()),
                        "periode", Tekst.periode(beeld.periode()));
    }
}
