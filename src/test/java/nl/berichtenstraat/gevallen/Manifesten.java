package nl.berichtenstraat.gevallen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.inbericht.Regels301;
import nl.berichtenstraat.regels.inbericht.Regels305;
import nl.berichtenstraat.regels.inbericht.Regels307;
import nl.berichtenstraat.regels.inbericht.Regels323;
import nl.berichtenstraat.regels.lokaal.LC101;
import nl.berichtenstraat.regels.overstijgend.Toetsing301;
import nl.berichtenstraat.regels.overstijgend.Toetsing305;
import nl.berichtenstraat.regels.overstijgend.Toetsing307;
import nl.berichtenstraat.regels.overstijgend.Toetsing323;

/** Which rules the lane applies to which message, read from its own manifests. */
final class Manifesten {

    /** Folders that are about something else than one rule of levels 2 to 4: see docs/gevallen.md. */
    private static final Set<String> ANDERE_ONDERWERPEN =
            Set.of("XSD", "ROUTERING", "DUBBEL", "WMO302", "IV028", "IV087", "OP286", "OP364");

    private static final Map<String, Set<String>> REGELS = new TreeMap<>(Map.of(
            "301",
            codes(List.of(Regels301.IN_BERICHT.regels(), Toetsing301.KOP.regels(), Toetsing301.PRODUCT.regels())),
            "305",
            codes(List.of(Regels305.IN_BERICHT.regels(), Toetsing305.KOP.regels(), Toetsing305.START.regels())),
            "307",
            codes(List.of(Regels307.IN_BERICHT.regels(), Toetsing307.KOP.regels(), Toetsing307.STOP.regels())),
            "323",
            codes(List.of(
                    Regels323.regels(),
                    Toetsing323.KOP.regels(),
                    Toetsing323.DECLARATIE.regels(),
                    Toetsing323.CLIENT.regels(),
                    Toetsing323.PRESTATIE.regels()))));

    static {
        REGELS.get("301").add(LC101.CODE);
        REGELS.get("323").add(LC101.CODE);
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
        return isRegel(map) || ANDERE_ONDERWERPEN.contains(map);
    }

    private static Set<String> codes(List<List<Regel<?>>> manifesten) {
        Stream<Regel<?>> regels = manifesten.stream().flatMap(List::stream);
        return new TreeSet<>(regels.map(Regel::code).toList());
    }
}
