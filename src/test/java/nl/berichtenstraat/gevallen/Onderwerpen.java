package nl.berichtenstraat.gevallen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.regels.Controleniveau;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.boek.Manifesten;
import nl.berichtenstraat.regels.boek.Regelboek;
import nl.berichtenstraat.regels.boek.Regelstand;
import nl.berichtenstraat.regels.boek.Standaardregel;
import nl.berichtenstraat.regels.lokaal.LC101;
import nl.berichtenstraat.regels.lokaal.LC102;
import nl.berichtenstraat.regels.lokaal.LC103;
import nl.berichtenstraat.regels.lokaal.LC104;

/** What cases are about: the rules that the lane applies to each message, read from its own manifests, and more. */
final class Onderwerpen {

    /** Folders that are about something else than one rule of levels 2 to 4: see docs/gevallen.md. */
    private static final Set<String> ANDERE_ONDERWERPEN = Set.of(
            "XSD",
            "ROUTERING",
            "DUBBEL",
            "WMO302",
            "WMO320",
            "IV028",
            "IV076",
            "IV077",
            "IV079",
            "IV081",
            "IV087",
            "IV089",
            "IV090",
            "OP286",
            "OP364",
            "OP380",
            "CASUS");

    /** The rules that the schemas enforce. */
    private static final Map<String, Standaardregel> SCHEMAREGELS = Regelboek.lees().regels().stream()
            .map(Regelstand::regel)
            .filter(regel -> regel.niveau().equals(Optional.of(Controleniveau.SCHEMA)))
            .collect(Collectors.toMap(Standaardregel::code, regel -> regel));

    /** The messages that the lane treats, with the rules of the contract that apply to them. */
    private static final Map<Berichtsoort, List<String>> BEHANDELD = Map.of(
            Berichtsoort.WMO301, List.of(LC101.CODE, LC102.CODE, LC103.CODE, LC104.CODE),
            Berichtsoort.WMO305, List.of(),
            Berichtsoort.WMO307, List.of(),
            Berichtsoort.WMO315, List.of(),
            Berichtsoort.WMO317, List.of(),
            Berichtsoort.WMO319, List.of(),
            Berichtsoort.WMO323, List.of(LC101.CODE));

    private static final Map<String, Set<String>> REGELS = new TreeMap<>();

    static {
        BEHANDELD.forEach((soort, lokaal) -> REGELS.put(soort.nummer(), codes(soort, lokaal)));
    }

    private Onderwerpen() {}

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

    /** The rules of level 1. */
    static Stream<Standaardregel> schemaregels() {
        return SCHEMAREGELS.values().stream();
    }

    /** Whether cases may stand in a folder of this name. */
    static boolean isOnderwerp(String map) {
        return isRegel(map) || SCHEMAREGELS.containsKey(map) || ANDERE_ONDERWERPEN.contains(map);
    }

    private static Set<String> codes(Berichtsoort soort, List<String> lokaal) {
        Set<String> codes = new TreeSet<>(lokaal);
        Manifesten.regels(soort).stream().map(Regel::code).forEach(codes::add);
        return codes;
    }
}
