package nl.berichtenstraat.antwoord;

import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.regels.Bevinding;

/** A record of an answer while it is checked: its codes and what its direct sub-records turned out to be. */
final class Gecodeerd {

    /** What the codes of a record say about it. */
    enum Oordeel {
        /** 0200 or 8001. */
        GOED,
        /** 0233. */
        NIET_BEOORDEELD,
        /** Codes of rules. */
        AFGEKEURD
    }

    /** Every line is granted; only on DeclaratieAntwoord. */
    static final String TOEGEWEZEN = "8001";

    private static final List<String> ALLEEN =
            List.of(Bevinding.GEEN_OPMERKING, Bevinding.NIET_BEOORDEELD, Bevinding.TECHNISCH_AFGEKEURD, TOEGEWEZEN);

    private final String naam;
    private final List<String> codes = new ArrayList<>();
    private final int[] kinderen = new int[Oordeel.values().length];
    private boolean onbeoordeeldeZonderReden;

    Gecodeerd(String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }

    List<String> codes() {
        return codes;
    }

    void voegToe(String code) {
        codes.add(code);
    }

    /** Whether a code that says everything stands beside others. */
    boolean spreektZichTegen() {
        return codes.size() > 1 && codes.stream().anyMatch(ALLEEN::contains);
    }

    Oordeel oordeel() {
        if (codes.contains(Bevinding.GEEN_OPMERKING) || codes.contains(TOEGEWEZEN)) {
            return Oordeel.GOED;
        }
        return codes.contains(Bevinding.NIET_BEOORDEELD) ? Oordeel.NIET_BEOORDEELD : Oordeel.AFGEKEURD;
    }

    boolean isAfgekeurd() {
        return oordeel() == Oordeel.AFGEKEURD;
    }

    /** A record directly below this one is at its end. */
    void neemOp(Gecodeerd kind) {
        kinderen[kind.oordeel().ordinal()]++;
        onbeoordeeldeZonderReden |= kind.wachtOpReden();
    }

    /** How many records directly below have this outcome. */
    int kinderen(Oordeel oordeel) {
        return kinderen[oordeel.ordinal()];
    }

    /** Whether 0233 stands here or below without a rejected record at or above it, up to this one. */
    boolean wachtOpReden() {
        return !isAfgekeurd() && (onbeoordeeldeZonderReden || oordeel() == Oordeel.NIET_BEOORDEELD);
    }
}
