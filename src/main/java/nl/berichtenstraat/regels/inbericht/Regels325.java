package nl.berichtenstraat.regels.inbericht;

import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Declaratieantwoord;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Regelset;

/**
 * What the answer to a declaratie (325) must satisfy on its own, grouped by the moment at which {@link
 * Antwoordcontrole} applies the rules. Nobody answers an answer: who receives a wrong one calls the sender (D09).
 */
public final class Regels325 {

    /** For each client, before its lines. */
    static final Regelset<Clientvoorkomen> PER_CLIENT = Regelset.<Clientvoorkomen>leeg()
            .op(Clientvoorkomen::client, new CS002())
            .op(Clientvoorkomen::sleutel, new TR101());

    /** For each line. */
    static final Regelset<Antwoordregel> PER_REGEL = Regelset.<Antwoordregel>leeg()
            .met(new CD060())
            .op(Geslotenperiode::van, new TR137())
            .op(regel -> Geslotenperiode.van(regel).begin(), new TR134())
            .op(Bedragveld::van, new CS325());

    /** For each line: whether it is the only one with its key. */
    static final Regelset<Sleutelvoorkomen> PER_SLEUTEL =
            Regelset.<Sleutelvoorkomen>leeg().met(new TR101());

    /** Once, after the last line. */
    static final Regelset<Antwoordslot> ACHTERAF =
            Regelset.<Antwoordslot>leeg().elk(Regels325::totalen, new CS325()).met(new TR342());

    private Regels325() {}

    /** All rules in the order in which they are applied. */
    public static List<Regel<?>> regels() {
        return Stream.of(PER_CLIENT, PER_REGEL, PER_SLEUTEL, ACHTERAF)
                .flatMap(set -> set.regels().stream())
                .toList();
    }

    private static List<Bedragveld> totalen(Antwoordslot slot) {
        Declaratieantwoord antwoord = slot.antwoord();
        return List.of(
                new Bedragveld("TotaalIngediendBedrag", antwoord.ingediend(), antwoord::plaats),
                new Bedragveld("TotaalToegekendBedrag", antwoord.toegekend(), antwoord::plaats));
    }
}
