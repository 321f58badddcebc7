package nl.berichtenstraat.verslag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.afrekening.Zijde;
import nl.berichtenstraat.afrekening.simulatie.Cijfers;
import nl.berichtenstraat.afrekening.simulatie.Dimensie;
import nl.berichtenstraat.afrekening.simulatie.Uitkomst;
import nl.berichtenstraat.afrekening.simulatie.Variantuitkomst;

/** The outcome in sentences. Names nobody who may not be shown. */
final class Samenvatting {

    private final Uitkomst uitkomst;
    private final Namen namen;

    Samenvatting(Uitkomst uitkomst, Namen namen) {
        this.uitkomst = uitkomst;
        this.namen = namen;
    }

    List<String> zinnen() {
        List<String> zinnen = new ArrayList<>();
        Variantuitkomst basis = uitkomst.basis();
        zinnen.add("Volgens variant A, " + basis.variant().naam() + ", kosten de leveringen "
                + Getallen.euro(basis.totaal().cent()) + "." + grenzen(basis));
        for (int i = 1; i < uitkomst.varianten().size(); i++) {
            zinnen.add(bedrag(i) + grenzen(uitkomst.varianten().get(i)));
            partijen(i, Dimensie.AANBIEDER, "aanbieder", "aanbieders", "krijgen")
                    .ifPresent(zinnen::add);
            partijen(i, Dimensie.GEMEENTE, "gemeente", "gemeenten", "betalen").ifPresent(zinnen::add);
        }
        return zinnen;
    }

    private String bedrag(int plaats) {
        Variantuitkomst variant = uitkomst.varianten().get(plaats);
        long verschil = verschil(plaats, Dimensie.TOTAAL, List.of());
        String kop = "Volgens variant " + Namen.letter(plaats) + ", "
                + variant.variant().naam() + ", kosten ze "
                + Getallen.euro(variant.totaal().cent());
        if (verschil == 0) {
            return kop + ": evenveel als in de basis.";
        }
        return kop + ": " + Getallen.euro(Math.abs(verschil)) + (verschil > 0 ? " meer" : " minder")
                + " dan in de basis ("
                + Getallen.procent(verschil, uitkomst.basis().totaal().cent()) + ").";
    }

    private static String grenzen(Variantuitkomst variant) {
        Cijfers cijfers = variant.totaal();
        if (!Afscherming.perZijde(cijfers).isNietNodig() || cijfers.alleClientmaanden() == 0) {
            return "";
        }
        return " Van de cliëntmaanden ligt " + Zijdenfiguur.aandeel(cijfers, Zijde.ONDER) + " onder, "
                + Zijdenfiguur.aandeel(cijfers, Zijde.BINNEN)
                + " binnen en " + Zijdenfiguur.aandeel(cijfers, Zijde.BOVEN) + " boven de grenzen"
                + (cijfers.clientmaanden(Zijde.ONBEPAALD) > 0
                        ? "; van " + Zijdenfiguur.aandeel(cijfers, Zijde.ONBEPAALD) + " is dat niet te bepalen."
                        : ".");
    }

    private Optional<String> partijen(int plaats, Dimensie dimensie, String een, String meer, String werkwoord) {
        List<List<String>> sleutels = new Groepen(uitkomst, dimensie).zichtbaar();
        long hoger =
                sleutels.stream().filter(s -> verschil(plaats, dimensie, s) > 0).count();
        long lager =
                sleutels.stream().filter(s -> verschil(plaats, dimensie, s) < 0).count();
        if (hoger + lager == 0) {
            return Optional.empty();
        }
        List<String> grootste = sleutels.stream()
                .max(Comparator.comparingLong((List<String> s) -> Math.abs(verschil(plaats, dimensie, s))))
                .orElseThrow();
        return Optional.of(
                "Van de " + sleutels.size() + " getoonde " + meer + " " + werkwoord + " er " + hoger + " meer en "
                        + lager + " minder dan in de basis. Het grootste verschil heeft de " + een + " "
                        + namen.van(dimensie, grootste).replace("Aanbieder ", "") + ": "
                        + Getallen.verschil(verschil(plaats, dimensie, grootste)) + ".");
    }

    private long verschil(int plaats, Dimensie dimensie, List<String> sleutel) {
        return uitkomst.verschil(uitkomst.varianten().get(plaats), dimensie, sleutel);
    }
}
