package nl.berichtenstraat.regels.lokaal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Uitlegsjablonen;

/**
 * {@code hoogste-looptijd}: an assignment of a product lasts no longer than the contract says (level 4). Not a rule of the
 * standard; it signals and never rejects.
 */
public final class LC104 {

    /** Code of this rule. */
    public static final String CODE = "LC104";

    private LC104() {}

    /** Hands on a finding when the assignment runs on after its last day, or without an end. */
    public static void toets(Looptijdbeeld beeld, Consumer<Bevinding> bevindingen) {
        LocalDate uiterlijk =
                beeld.looptijd().begin().plusMonths(beeld.maanden()).minusDays(1);
        if (beeld.looptijd().eind().isAfter(uiterlijk)) {
            bevindingen.accept(new Bevinding(
                    CODE,
                    Controleniveau.EXTERNE_BRON,
                    Optional.empty(),
                    Bevinding.Gevolg.SIGNALEREN,
                    beeld.plaats().element("Einddatum"),
                    uitleg(beeld, uiterlijk),
                    Optional.of(beeld.contractversie())));
        }
    }

    private static String uitleg(Looptijdbeeld beeld, LocalDate uiterlijk) {
        return Uitlegsjablonen.van(CODE)
                .vul(
                        "code", beeld.productcode(),
                        "maanden", Tekst.aantal(beeld.maanden(), "maand", "maanden"),
                        "periode", Tekst.periode(beeld.looptijd()),
                        "uiterlijk", Tekst.periode(new Periode(beeld.looptijd().begin(), uiterlijk)));
    }
}
