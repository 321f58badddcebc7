package nl.berichtenstraat.regels.lokaal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Uitlegsjablonen;
import nl.berichtenstraat.regels.lokaal.Productcodebeeld.Andere;

/**
 * {@code overgang}: a client who moves has the new product code from the day after the last old one (level 3). A client
 * whose old code ended before the transition began does not move. Not a rule of the standard; the contract says whether
 * it rejects and with which code.
 */
public final class LC103 {

    /** Code of this rule. */
    public static final String CODE = "LC103";

    private LC103() {}

    /** Hands on a finding when the record is on one side of a gap between the last old code and the first new one. */
    public static void toets(Overgangsbeeld beeld, Consumer<Bevinding> bevindingen) {
        Andere dit = new Andere(0, beeld.productcode(), beeld.periode());
        Optional<Andere> laatsteOud = met(beeld.oude(), beeld.isOud(), dit)
                .max(Comparator.comparing(oud -> oud.periode().eind()));
        Optional<Andere> eersteNieuw = met(beeld.nieuwe(), !beeld.isOud(), dit)
                .min(Comparator.comparing(nieuw -> nieuw.periode().begin()));
        if (laatsteOud.isEmpty() || eersteNieuw.isEmpty()) {
            return;
        }
        boolean gaatHierover = laatsteOud.get().equals(dit) || eersteNieuw.get().equals(dit);
        LocalDate eind = laatsteOud.get().periode().eind();
        LocalDate begin = eersteNieuw.get().periode().begin();
        boolean gatNaBegin = eind.isBefore(begin.minusDays(1))
                && !eind.isBefore(beeld.dagen().begin().minusDays(1));
        if (gaatHierover && gatNaBegin) {
            bevindingen.accept(beeld.bevinding(
                    CODE,
                    beeld.isOud() ? "Einddatum" : "Ingangsdatum",
                    uitleg(
                            beeld.overgang(),
                            laatsteOud.get().productcode(),
                            eersteNieuw.get().productcode(),
                            new Periode(eind.plusDays(1), begin.minusDays(1)))));
        }
    }

    private static Stream<Andere> met(List<Andere> andere, boolean ookDit, Andere dit) {
        return ookDit ? Stream.concat(Stream.of(dit), andere.stream()) : andere.stream();
    }

    private static String uitleg(String overgang, String oudeCode, String nieuweCode, Periode gat) {
        return Uitlegsjablonen.van(CODE)
                .vul(
                        "overgang", overgang,
                        "oudeCode", oudeCode,
                        "nieuweCode", nieuweCode,
                        "gat", Tekst.periode(gat),
                        "dag", Tekst.datum(gat.begin()));
    }
}
