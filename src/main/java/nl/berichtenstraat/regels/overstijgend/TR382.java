package nl.berichtenstraat.regels.overstijgend;

import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.StopProduct;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Regel;

/**
 * A stop repeats ToewijzingNummer, Product and Begindatum of the start that it closes, and that start is the current one:
 * it runs, or it is the latest on the assignment (level 3, 9069; the code belongs here, not to a rule TR069: D12).
 */
final class TR382 extends Regel<Leveringsbeeld<StopProduct>> {

    TR382() {
        super("TR382", Controleniveau.BERICHTOVERSTIJGEND, "9069");
    }

    @Override
    protected void toets(Leveringsbeeld<StopProduct> beeld, Melder meld) {
        if (Leveringen.huidigeStarts(beeld).noneMatch(start -> Leveringen.sluit(beeld.melding(), start))) {
            meld.meld(beeld.melding().plaats(), tekst(beeld));
        }
    }

    private String tekst(Leveringsbeeld<StopProduct> beeld) {
        String stop = Leveringen.levering(beeld.melding());
        String starts =
                Leveringen.huidigeStarts(beeld).map(Leveringen::levering).collect(Collectors.joining("; "));
        return starts.isEmpty()
                ? uitlegBij("zonder-start", "stop", stop)
                : uitlegBij("andere-start", "stop", stop, "starts", starts);
    }
}
