package nl.berichtenstraat.regels.boek;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.regels.Regel;
import nl.berichtenstraat.regels.inbericht.Regels301;
import nl.berichtenstraat.regels.inbericht.Regels305;
import nl.berichtenstraat.regels.inbericht.Regels307;
import nl.berichtenstraat.regels.inbericht.Regels315;
import nl.berichtenstraat.regels.inbericht.Regels317;
import nl.berichtenstraat.regels.inbericht.Regels319;
import nl.berichtenstraat.regels.inbericht.Regels323;
import nl.berichtenstraat.regels.inbericht.Regels325;
import nl.berichtenstraat.regels.overstijgend.Toetsing301;
import nl.berichtenstraat.regels.overstijgend.Toetsing305;
import nl.berichtenstraat.regels.overstijgend.Toetsing307;
import nl.berichtenstraat.regels.overstijgend.Toetsing315;
import nl.berichtenstraat.regels.overstijgend.Toetsing317;
import nl.berichtenstraat.regels.overstijgend.Toetsing319;
import nl.berichtenstraat.regels.overstijgend.Toetsing323;

/**
 * Every list of rules, by the message it is for: the one place that knows them all. A list that is not named here counts
 * for no rule list, no coverage of cases and no test.
 */
public final class Manifesten {

    private static final Map<Berichtsoort, List<Regel<?>>> REGELS = new EnumMap<>(Map.of(
            Berichtsoort.WMO301,
            samen(
                    Regels301.IN_BERICHT.regels(),
                    Toetsing301.KOP.regels(),
                    Toetsing301.BERICHT.regels(),
                    Toetsing301.PRODUCT.regels()),
            Berichtsoort.WMO305,
            samen(Regels305.IN_BERICHT.regels(), Toetsing305.KOP.regels(), Toetsing305.START.regels()),
            Berichtsoort.WMO307,
            samen(Regels307.IN_BERICHT.regels(), Toetsing307.KOP.regels(), Toetsing307.STOP.regels()),
            Berichtsoort.WMO315,
            samen(
                    Regels315.IN_BERICHT.regels(),
                    Toetsing315.KOP.regels(),
                    Toetsing315.CLIENT.regels(),
                    Toetsing315.PRODUCT.regels()),
            Berichtsoort.WMO317,
            samen(
                    Regels317.IN_BERICHT.regels(),
                    Toetsing317.KOP.regels(),
                    Toetsing317.BEKEND.regels(),
                    Toetsing317.CLIENT.regels(),
                    Toetsing317.REFERENTIE.regels(),
                    Toetsing317.VERZOEK.regels(),
                    Toetsing317.NIEUW.regels()),
            Berichtsoort.WMO319,
            samen(Regels319.IN_BERICHT.regels(), Toetsing319.KOP.regels(), Toetsing319.ANTWOORD.regels()),
            Berichtsoort.WMO323,
            samen(
                    Regels323.regels(),
                    Toetsing323.KOP.regels(),
                    Toetsing323.DECLARATIE.regels(),
                    Toetsing323.CLIENT.regels(),
                    Toetsing323.PRESTATIE.regels()),
            Berichtsoort.WMO325,
            samen(Regels325.regels())));

    private Manifesten() {}

    /** The message types that have rules of their own, in order of number. */
    public static Set<Berichtsoort> berichten() {
        return REGELS.keySet();
    }

    /** The rules of a message in order of assessment, one that looks at several parts once for each; empty for a retour. */
    public static List<Regel<?>> regels(Berichtsoort bericht) {
        return REGELS.getOrDefault(bericht, List.of());
    }

    @SafeVarargs
    private static List<Regel<?>> samen(List<Regel<?>>... manifesten) {
        return Stream.of(manifesten).flatMap(List::stream).toList();
    }
}
