package nl.berichtenstraat.regels.boek;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.regels.Regel;

/**
 * Every rule of the standard with what enforces it. A rule that stands in a manifest is enforced by its class; what
 * becomes of any other stands in the coverage list. A rule with neither is refused.
 */
public final class Regelboek {

    private final List<Regelstand> regels;

    private Regelboek(List<Regelstand> regels) {
        this.regels = regels;
    }

    /** Reads the rule list, the coverage list and the manifests. */
    public static Regelboek lees() {
        Map<String, Dekking> dekking = Dekking.lees().stream().collect(Collectors.toMap(Dekking::regel, rij -> rij));
        Map<String, Klasse> klassen = klassen();
        return new Regelboek(Regellijst.lees().stream()
                .map(regel -> stand(regel, klassen, dekking))
                .toList());
    }

    /** All rules, in the order of the standard. */
    public List<Regelstand> regels() {
        return regels;
    }

    /** The rule with this code, in capitals or not; empty when the standard has none. */
    public Optional<Regelstand> zoek(String code) {
        return regels.stream()
                .filter(stand -> stand.regel().code().equalsIgnoreCase(code))
                .findFirst();
    }

    private static Regelstand stand(Standaardregel regel, Map<String, Klasse> klassen, Map<String, Dekking> dekking) {
        Klasse klasse = klassen.get(regel.code());
        if (klasse != null) {
            return new Regelstand(
                    regel, Regelstatus.GEHANDHAAFD, Optional.of(klasse.naam()), klasse.nietGetoetst(regel));
        }
        Dekking rij = Optional.ofNullable(dekking.get(regel.code()))
                .orElseThrow(() -> new IllegalStateException("no unit and no reason for " + regel.code()));
        return new Regelstand(regel, rij.status(), rij.eenheid(), rij.reden());
    }

    private static Map<String, Klasse> klassen() {
        Map<String, Klasse> klassen = new HashMap<>();
        for (Berichtsoort bericht : Manifesten.berichten()) {
            for (Regel<?> regel : Manifesten.regels(bericht)) {
                klassen.computeIfAbsent(
                                regel.code(),
                                code -> new Klasse(regel.getClass().getSimpleName(), new TreeSet<>()))
                        .berichten()
                        .add(bericht);
            }
        }
        return klassen;
    }

    private record Klasse(String naam, Set<Berichtsoort> berichten) {

        /** Says for which messages the rule is not applied, and why; empty when it is for all of them. */
        Optional<String> nietGetoetst(Standaardregel regel) {
            List<Berichtsoort> buiten = regel.berichten().stream()
                    .filter(bericht -> !berichten.contains(bericht))
                    .toList();
            if (buiten.isEmpty()) {
                return Optional.empty();
            }
            String reden = buiten.equals(List.of(Berichtsoort.WMO325))
                    ? "dat bericht ontvangt de aanbieder, niet deze straat"
                    : "daar gaan andere regels over";
            String nummers = buiten.stream().map(Berichtsoort::nummer).collect(Collectors.joining(", "));
            return Optional.of("Niet getoetst in een " + nummers + ": " + reden + ".");
        }
    }
}
