package nl.berichtenstraat;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table at the end of the demonstration: benutting and settlement per aanbieder, made from the settlement messages. */
final class Demotabel {

    private static final int KORTE_SLEUTEL = 8;
    private static final String VORM = "  %-10s  %-8s  %-7s %-7s  %7s  %8s  %6s  %-9s %10s %10s%n";

    private final Map<String, Afrekeningbestand> afrekeningen = new LinkedHashMap<>();

    /** Takes a settlement; the same one twice counts once. */
    void neem(Afrekeningbestand afrekening) {
        afrekeningen.put(afrekening.identificatie(), afrekening);
    }

    /** Shows everything that was taken. */
    void toon(PrintWriter uit) {
        perAanbieder().forEach((aanbieder, van) -> toon(aanbieder, van, uit));
        uit.println();
        uit.println("Alle aanbieders samen: " + totaal(List.copyOf(afrekeningen.values())));
        uit.flush();
    }

    /** Whether all amounts add up: lines to what was granted, granted and rejected to what was submitted. */
    boolean sluit() {
        return afrekeningen.values().stream()
                .allMatch(a -> a.verschil() == a.toegekend() && a.ingediend() == a.toegekend() + a.afgewezen());
    }

    private Map<String, List<Afrekeningbestand>> perAanbieder() {
        Map<String, List<Afrekeningbestand>> verdeeld = new TreeMap<>();
        afrekeningen
                .values()
                .forEach(a -> verdeeld.computeIfAbsent(a.aanbieder(), sleutel -> new ArrayList<>())
                        .add(a));
        return verdeeld;
    }

    private static void toon(String aanbieder, List<Afrekeningbestand> van, PrintWriter uit) {
        uit.println();
        uit.println("Aanbieder " + aanbieder);
        uit.printf(
                VORM,
                "declaratie",
                "cliënt",
                "product",
                "maand",
                "toegew.",
                "geleverd",
                "%",
                "zijde",
                "toegekend",
                "verschil");
        van.forEach(afrekening -> afrekening.regels().forEach(regel -> toon(afrekening, regel, uit)));
        uit.println("  totaal: " + totaal(van));
    }

    private static void toon(Afrekeningbestand afrekening, Afrekeningbestand.Regel r, PrintWriter uit) {
        uit.printf(
                VORM,
                afrekening.declaratie(),
                r.client().substring(0, KORTE_SLEUTEL),
                r.product(),
                r.maand(),
                r.toegewezen().orElse("-"),
                r.geleverd(),
                r.percentage().orElse("-"),
                r.zijde(),
                Nederlands.bedrag(r.toegekend()),
                Nederlands.bedrag(r.verschil()));
    }

    private static String totaal(List<Afrekeningbestand> van) {
        long ingediend = van.stream().mapToLong(Afrekeningbestand::ingediend).sum();
        long afgewezen = van.stream().mapToLong(Afrekeningbestand::afgewezen).sum();
        long verschil = van.stream().mapToLong(Afrekeningbestand::verschil).sum();
        return Nederlands.euro(ingediend) + " ingediend - " + Nederlands.euro(afgewezen) + " afgewezen = "
                + Nederlands.euro(verschil) + " toegekend";
    }
}
