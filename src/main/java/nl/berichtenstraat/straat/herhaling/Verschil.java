package nl.berichtenstraat.straat.herhaling;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.berichtenstraat.register.Pogingresultaat;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.straat.Bevindingentelling;

/** The verdict on a message before and after, compared. Names rules and counts only, no content. */
final class Verschil {

    private final String was;
    private final Map<String, Long> wasPerRegel;

    /** The verdict before. */
    Verschil(Register register, long berichtId, String was) {
        this.was = was;
        this.wasPerRegel = bevindingen(register, berichtId);
    }

    /** With the verdict after. */
    Pogingresultaat met(Register register, long berichtId, String werd) {
        Map<String, Long> werdPerRegel = bevindingen(register, berichtId);
        boolean veranderd = !was.equals(werd) || !wasPerRegel.equals(werdPerRegel);
        return Pogingresultaat.beoordeeld(
                was,
                werd,
                veranderd,
                tekst(meer(werdPerRegel, wasPerRegel), "Erbij") + tekst(meer(wasPerRegel, werdPerRegel), "Weg"));
    }

    private static Map<String, Long> bevindingen(Register register, long berichtId) {
        try (var bevindingen = register.berichten().bevindingen(berichtId)) {
            return Bevindingentelling.van(bevindingen, 0).perRegel();
        }
    }

    /** Rules with more findings in the one than in the other, and how many more. */
    private static SortedMap<String, Long> meer(Map<String, Long> een, Map<String, Long> ander) {
        SortedMap<String, Long> meer = new TreeMap<>();
        een.forEach((regel, aantal) -> {
            long verschil = aantal - ander.getOrDefault(regel, 0L);
            if (verschil > 0) {
                meer.put(regel, verschil);
            }
        });
        return meer;
    }

    private static String tekst(SortedMap<String, Long> regels, String woord) {
        return regels.isEmpty()
                ? ""
                : regels.entrySet().stream()
                        .map(regel -> regel.getKey() + " (" + regel.getValue() + " keer)")
                        .collect(Collectors.joining(", ", woord + ": ", ". "));
    }
}
