package nl.berichtenstraat.gevallen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.lokaal.LC101;

/** Which rules the lane applies to which message, read from its own manifests. */
final class Manifesten {

    /** Folders that are about something else than one rule of levels 2 to 4: see docs/gevallen.md. */
    private static final Set<String> ANDERE_ONDERWERPEN =
            Set.of("XSD", "ROUTERING", "DUBBEL", "WMO302", "IV028", "IV087", "OP286", "OP364", "CASUS");

    /** The messages that the lane treats, with the rules of the contract that apply to them. */
    private static final Map<Berichtsoort, List<String>> BEHANDELD = Map.of(
            Berichtsoort.WMO301, List.of(LC101.CODE),
            Berichtsoort.WMO305, List.of(),
            Berichtsoort.WMO307, List.of(),
            Berichtsoort.WMO323, List.of(LC101.CODE));

    private static final Map<String, Set<String>> REGELS = new TreeMap<>();

    static {
        BEHANDELD.forEach((soort, lokaal) -> REGELS.put(soort.nummer(), codes(soort, lokaal)));
    }

    private Manifesten() {}

    /** The messages, by their three digits. */
    static Set<String> berichten() {
        return REGELS.keySet();
    }

    /** The codes of all rules that apply to a message. */
    static Set<String> regels(String bericht) {
        return REGELS.getOrDefault(bericht, Set.of());
    }

    /** Whether the folder is named by a rule. */
    static boolean isRegel(String map) {
        return REGELS.values().stream().anyMatch(codes -> codes.contains(map));
    }

    /** Whether cases may stand in a folder of this name. */
    static boolean isOnderwerp(String map) {
        return isRegel(map)
                || ANDERE_ONDERWERPEN.contains(map)
                || nl.berichtenstraat.regels.boek.Manifesten.berichten().stream()
                        .flatMap(soort -> nl.berichtenstraat.regels.boek.Manifesten.regels(soort).stream())
                        .anyMatch(regel -> regel.code().equals(map));
    }

    private static Set<String> codes(Berichtsoort soort, List<String> lokaal) {
        Set<String> codes = new TreeSet<>(lokaal);
        nl.berichtenstraat.regels.boek.Manifesten.regels(soort).stream()
                .map(Regel::code)
                .forEach(codes::add);
        return codes;
    }
}
