package nl.berichtenstraat.regels.inbericht;

import java.util.List;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.Regelset;

/**
 * What a declaratie (323) must satisfy on its own. It is read as a stream, so the rules are grouped by the moment at
 * which {@link Declaratiecontrole} applies them.
 */
public final class Regels323 {

    /** Once, before the lines. */
    static final Regelset<Declaratie> VOORAF = Regelset.<Declaratie>leeg()
            .met(new CS340())
            .op(Geslotenperiode::van, new TR137(), new CS100())
            .op(declaratie -> Geslotenperiode.van(declaratie).begin(), new TR134())
            .op(Regels323::totaal, new CS325());

    /** For each client, before its lines. */
    static final Regelset<Clientvoorkomen> PER_CLIENT = Regelset.<Clientvoorkomen>leeg()
            .op(Clientvoorkomen::client, new CS002())
            .op(Clientvoorkomen::sleutel, new TR101());

    /** For each line. */
    static final Regelset<Terugblik> PER_REGEL = Regelset.<Terugblik>leeg()
            .op(Terugblik::regel, new CD060(), new CD087(), new CS337(), new CS339(), new TR335())
            .op(terugblik -> Geslotenperiode.van(terugblik.regel()), new TR137(), new CS100())
            .op(terugblik -> Geslotenperiode.van(terugblik.regel()).begin(), new TR134())
            .op(terugblik -> Bedragveld.van(terugblik.regel()), new CS325())
            .op(Terugblik::sleutel, new TR101())
            .met(new TR315(), new TR316(), new TR416());

    /** Once, after the last line. */
    static final Regelset<Slotsom> ACHTERAF = Regelset.<Slotsom>leeg().met(new TR358());

    private Regels323() {}

    /** All rules in the order in which they are applied. */
    public static List<Regel<?>> regels() {
        return Stream.of(VOORAF, PER_CLIENT, PER_REGEL, ACHTERAF)
                .flatMap(set -> set.regels().stream())
                .toList();
    }

    private static Bedragveld totaal(Declaratie declaratie) {
        return new Bedragveld("TotaalIngediendBedrag", declaratie.totaal(), declaratie::plaats);
    }
}
