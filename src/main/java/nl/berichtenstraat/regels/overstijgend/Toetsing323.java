package nl.berichtenstraat.regels.overstijgend;

import java.util.List;
import nl.berichtenstraat.regels.Clientbeeld;
import nl.berichtenstraat.regels.Declaratiebeeld;
import nl.berichtenstraat.regels.Kopbeeld;
import nl.berichtenstraat.regels.Prestatiebeeld;
import nl.berichtenstraat.regels.Regelset;

/**
 * Levels 3 and 4 of a 323, assessed together; a finding rejects only its own record (IV088). Starts and stops play no
 * part (OP364).
 */
public final class Toetsing323 {

    /** The header. */
    public static final Regelset<Kopbeeld> KOP = Regelset.<Kopbeeld>leeg().met(new TR056(), new TR135(), new TR378());

    /** The record Declaratie. */
    public static final Regelset<Declaratiebeeld> DECLARATIE =
            Regelset.<Declaratiebeeld>leeg().met(new TR333(), new TR318());

    /** Each Client. */
    public static final Regelset<Clientbeeld> CLIENT =
            Regelset.<Clientbeeld>leeg().met(new TR304());

    /**
     * Each Prestatie. A credit is refused on technical grounds only (IV085, IV091): a shortened assignment or a new
     * tariff must not stand in its way. What compares a line with its assignment is silent when that is unknown (TR338).
     */
    public static final Regelset<Prestatiebeeld> PRESTATIE = Regelset.<Prestatiebeeld>leeg()
            .met(new TR314(), new TR319(), new TR338())
            .elk(Toetsing323::credit, new TR323(), new TR390())
            .elk(Toetsing323::debet, new TR389(), new TR346(), new TR418())
            .elk(Toetsing323::debetProduct, new TR381())
            .elk(
                    Toetsing323::toegewezenDebet,
                    new TR384(),
                    new TR339(),
                    new TR340(),
                    new TR341(),
                    new TR307(),
                    new TR308(),
                    new TR387(),
                    new TR388(),
                    new TR321(),
                    new TR322(),
                    new TR369());

    private Toetsing323() {}

    private static List<Prestatiebeeld> credit(Prestatiebeeld beeld) {
        return beeld.prestatie().isCredit() ? List.of(beeld) : List.of();
    }

    private static List<Prestatiebeeld> debet(Prestatiebeeld beeld) {
        return beeld.prestatie().isCredit() ? List.of() : List.of(beeld);
    }

    private static List<Productkeuze> debetProduct(Prestatiebeeld beeld) {
        return beeld.prestatie().isCredit() ? List.of() : List.of(Productkeuze.van(beeld));
    }

    private static List<Toegewezenprestatie> toegewezenDebet(Prestatiebeeld beeld) {
        return beeld.prestatie().isCredit()
                ? List.of()
                : beeld.toewijzing()
                        .map(toewijzing -> List.of(new Toegewezenprestatie(beeld, toewijzing.inhoud())))
                        .orElseGet(List::of);
    }
}
