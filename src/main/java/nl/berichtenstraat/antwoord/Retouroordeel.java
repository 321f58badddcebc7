package nl.berichtenstraat.antwoord;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.berichtenstraat.regels.Bevinding;

/** The codes of the records in a retour: those of the findings, else 0233 when not assessed, else 0200 (IV028). */
final class Retouroordeel implements Beoordeling {

    private static final List<String> GOED = List.of(Bevinding.GEEN_OPMERKING);
    private static final List<String> ONBEOORDEELD = List.of(Bevinding.NIET_BEOORDEELD);

    private final Map<String, List<String>> codes;
    private final Predicate<String> nietBeoordeeld;
    private final Set<String> nogNietGeplaatst;

    Retouroordeel(Map<String, List<String>> codes, Predicate<String> nietBeoordeeld) {
        this.codes = codes;
        this.nietBeoordeeld = nietBeoordeeld;
        this.nogNietGeplaatst = new HashSet<>(codes.keySet());
    }

    @Override
    public List<String> codes(Recordpad record) {
        String pad = record.toString();
        nogNietGeplaatst.remove(pad);
        return codes.getOrDefault(pad, nietBeoordeeld.test(pad) ? ONBEOORDEELD : GOED);
    }

    @Override
    public void klaar() {
        if (!nogNietGeplaatst.isEmpty()) {
            throw new IllegalStateException("Findings on a place that is no record of the message");
        }
    }
}
