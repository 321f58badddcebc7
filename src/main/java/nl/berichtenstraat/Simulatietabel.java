package nl.berichtenstraat;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.berichtenstraat.afrekening.Zijde;
import nl.berichtenstraat.afrekening.simulatie.Bereik;
import nl.berichtenstraat.afrekening.simulatie.Buiten;
import nl.berichtenstraat.afrekening.simulatie.Cijfers;
import nl.berichtenstraat.afrekening.simulatie.Dimensie;
import nl.berichtenstraat.afrekening.simulatie.Uitkomst;
import nl.berichtenstraat.afrekening.simulatie.Variantuitkomst;
import nl.berichtenstraat.verslag.Gemeentenamen;
import nl.berichtenstraat.verslag.Getallen;
import nl.berichtenstraat.verslag.Namen;
import nl.berichtenstraat.verslag.Uitgangspunten;

/** A simulation on the terminal. */
final class Simulatietabel {

    private static final int BREEDTE = 100;

    private final Uitkomst uitkomst;
    private final String bron;

    Simulatietabel(Uitkomst uitkomst, String bron) {
        this.uitkomst = uitkomst;
        this.bron = bron;
    }

    /** Shows it. */
    void toon(PrintWriter uit) {
        Bereik bereik = uitkomst.bereik();
        alinea(uit, "Leveringen: " + bron + ".");
        uit.printf(
                "Maanden: %s tot en met %s. Cliënten: %d. Cliëntmaanden: %d, waarvan %d zonder levering.%n",
                bereik.van(),
                bereik.tot(),
                uitkomst.alleFeiten().clienten(),
                uitkomst.alleFeiten().clientmaanden(),
                uitkomst.alleFeiten().zonderLevering());
        uit.println();
        varianten(uit);
        Gemeentenamen namen = Gemeentenamen.meegeleverd();
        dimensie(uit, "Per gemeente", Dimensie.GEMEENTE, sleutel -> namen.van(sleutel.get(0)));
        dimensie(uit, "Per product", Dimensie.PRODUCT, sleutel -> sleutel.get(1) + " (" + sleutel.get(0) + ")");
        dimensie(uit, "Per aanbieder", Dimensie.AANBIEDER, sleutel -> sleutel.get(0));
        buiten(uit);
        aannamen(uit);
        uit.flush();
    }

    private void varianten(PrintWriter uit) {
        List<List<String>> rijen = new ArrayList<>();
        rijen.add(List.of("variant", "bedrag", "verschil", "%", "onder", "binnen", "boven", "onbepaald"));
        for (int i = 0; i < uitkomst.varianten().size(); i++) {
            Variantuitkomst variant = uitkomst.varianten().get(i);
            Cijfers cijfers = variant.totaal();
            List<String> rij = new ArrayList<>();
            rij.add(Namen.letter(i) + " " + variant.variant().naam() + (i == 0 ? " (basis)" : ""));
            rij.add(Nederlands.euro(cijfers.cent()));
            rij.addAll(i == 0 ? List.of("", "") : verschil(variant, Dimensie.TOTAAL, List.of()));
            for (Zijde zijde : Zijde.values()) {
                rij.add(cijfers.clientmaanden(zijde) + " ("
                        + procent(cijfers.clientmaanden(zijde), cijfers.alleClientmaanden()) + ")");
            }
            rijen.add(rij);
        }
        tabel(uit, rijen);
    }

    private void dimensie(PrintWriter uit, String kop, Dimensie dimensie, Function<List<String>, String> naam) {
        uit.println();
        uit.println(kop);
        List<List<String>> rijen = new ArrayList<>();
        List<String> koppen = new ArrayList<>(List.of("", "cliënten", "A"));
        for (int i = 1; i < uitkomst.varianten().size(); i++) {
            koppen.addAll(List.of(Namen.letter(i), Namen.letter(i) + " - A", "%"));
        }
        rijen.add(koppen);
        for (List<String> sleutel : uitkomst.sleutels(dimensie)) {
            List<String> rij = new ArrayList<>();
            rij.add(naam.apply(sleutel));
            rij.add(String.valueOf(uitkomst.feiten(dimensie, sleutel).clienten()));
            rij.add(Nederlands.euro(uitkomst.basis().van(dimensie, sleutel).cent()));
            for (Variantuitkomst ander : uitkomst.andere()) {
                rij.add(Nederlands.euro(ander.van(dimensie, sleutel).cent()));
                rij.addAll(verschil(ander, dimensie, sleutel));
            }
            rijen.add(rij);
        }
        tabel(uit, rijen);
    }

    private void buiten(PrintWriter uit) {
        if (uitkomst.buiten().isEmpty()) {
            return;
        }
        uit.println();
        alinea(
                uit,
                "Niet onder te brengen, en daarom in geen enkele variant meegeteld: " + uitkomst.buitenClientmaanden()
                        + " cliëntmaanden, in de basis goed voor " + Nederlands.euro(uitkomst.buitenCent()) + ".");
        for (Buiten buiten : uitkomst.buiten()) {
            Buiten.Oorzaak oorzaak = buiten.oorzaak();
            alinea(
                    uit,
                    "- " + oorzaak.code() + " (" + oorzaak.categorie() + ") in " + oorzaak.contract() + ": "
                            + oorzaak.reden().uitleg() + "; " + buiten.clientmaanden() + " cliëntmaanden, "
                            + Nederlands.euro(buiten.basisCent()) + ".");
        }
        alinea(uit, "Zeg met --vertaling onder welk product van het contract ze vallen.");
    }

    private void aannamen(PrintWriter uit) {
        uit.println();
        alinea(uit, Uitgangspunten.ALSOF_HET_VOOR_ALLE_GOLD);
        for (Variantuitkomst variant : uitkomst.varianten()) {
            if (variant.maandenBuitenLooptijd() > 0) {
                alinea(
                        uit,
                        variant.variant().naam() + ": voor " + variant.maandenBuitenLooptijd()
                                + " maanden buiten de looptijd gelden de eerste of de laatste tarieven.");
            }
        }
    }

    private List<String> verschil(Variantuitkomst ander, Dimensie dimensie, List<String> sleutel) {
        long cent = uitkomst.verschil(ander, dimensie, sleutel);
        long basis = uitkomst.basis().van(dimensie, sleutel).cent();
        return List.of((cent > 0 ? "+" : "") + Nederlands.bedrag(cent), basis == 0 ? "" : procent(cent, basis));
    }

    private static String procent(long deel, long geheel) {
        return Getallen.percentage(deel, geheel).map(getal -> getal + "%").orElse("-");
    }

    private static void alinea(PrintWriter uit, String tekst) {
        Nederlands.regels(tekst, BREEDTE).forEach(uit::println);
    }

    /** The first column to the left, figures to the right, each as wide as it needs. */
    private static void tabel(PrintWriter uit, List<List<String>> rijen) {
        StringBuilder vorm = new StringBuilder();
        for (int i = 0; i < rijen.get(0).size(); i++) {
            int plaats = i;
            int breedte = rijen.stream()
                    .mapToInt(rij -> rij.get(plaats).length())
                    .max()
                    .orElse(0);
            vorm.append(i == 0 ? "%-" : "  %").append(Math.max(1, breedte)).append('s');
        }
        rijen.forEach(rij -> uit.println(
                String.format(Locale.ROOT, vorm.toString(), rij.toArray()).stripTrailing()));
    }
}
