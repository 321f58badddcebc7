package nl.berichtenstraat.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Checks who takes part: existing gemeenten, no aanbieder twice on a day, and each let in on a day of admission. */
final class Partijcontrole {

    private final Contractbestand bestand;
    private final List<Contractfout> fouten = new ArrayList<>();

    private Partijcontrole(Contractbestand bestand) {
        this.bestand = bestand;
    }

    static List<Contractfout> fouten(Contractbestand bestand, BiPredicate<String, LocalDate> gemeenteBestaat) {
        Partijcontrole controle = new Partijcontrole(bestand);
        controle.gemeenten(gemeenteBestaat);
        if (bestand.contract().aanbieders() instanceof Aanbieders.Genoemd genoemd) {
            controle.aanbieders(genoemd.deelnames());
        }
        bestand.contract().toelating().ifPresent(controle::toelating);
        return controle.fouten;
    }

    private void gemeenten(BiPredicate<String, LocalDate> gemeenteBestaat) {
        LocalDate dag = bestand.contract().looptijd().begin();
        List<String> codes = bestand.wortel().teksten("gemeenten");
        for (int i = 0; i < codes.size(); i++) {
            if (!gemeenteBestaat.test(codes.get(i), dag)) {
                String melding = "gemeente " + codes.get(i) + " staat op " + dag
                        + " niet in de lijst van CBS. Geef een gemeentecode die dan bestaat.";
                fouten.add(bestand.fout(melding, "gemeenten", i));
            }
        }
    }

    private void aanbieders(List<Aanbieders.Deelname> deelnames) {
        for (int i = 0; i < deelnames.size(); i++) {
            Aanbieders.Deelname deze = deelnames.get(i);
            if (deelnames.subList(0, i).stream().anyMatch(eerder -> botst(eerder, deze))) {
                String melding = "aanbieder " + deze.aanbieder()
                        + " staat voor dezelfde dagen ook hierboven. Haal één van de twee weg of laat de dagen aansluiten.";
                fouten.add(bestand.fout(melding, "aanbieders", i));
            }
        }
    }

    private void toelating(Toelating toelating) {
        if (!(bestand.contract().aanbieders() instanceof Aanbieders.Genoemd genoemd)) {
            fouten.add(bestand.fout(
                    "bij aanbieders: alle wordt niemand toegelaten. Noem de aanbieders of haal toelating weg.",
                    "toelating"));
            return;
        }
        for (int i = 0; i < genoemd.deelnames().size(); i++) {
            LocalDate begin = genoemd.deelnames().get(i).geldig().begin();
            if (!toelating.staatToe(begin)) {
                List<LocalDate> rond = toelating.rond(begin);
                String melding = "op " + begin + " worden geen aanbieders toegelaten (toelating per halfjaar). Kies "
                        + rond.get(0) + " of " + rond.get(1) + ".";
                fouten.add(bestand.fout(melding, "aanbieders", i, "van"));
            }
        }
    }

    private static boolean botst(Aanbieders.Deelname een, Aanbieders.Deelname ander) {
        return een.aanbieder().equals(ander.aanbieder()) && een.geldig().overlapt(ander.geldig());
    }
}
