package nl.berichtenstraat.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Periode;

/**
 * Checks contracts against each other: versions of one contract follow each other without overlap or gap, and on one day
 * a product of a gemeente with an aanbieder is in one contract only.
 */
final class Boekcontrole {

    private Boekcontrole() {}

    /**
     * Faults, reported in the later of two files.
     *
     * @param bestanden those that are good on their own
     * @param volledig whether these are all files; a version that could not be read leaves no gap
     */
    static List<Contractfout> fouten(List<Contractbestand> bestanden, boolean volledig) {
        List<Contractfout> fouten = new ArrayList<>();
        for (int i = 0; i < bestanden.size(); i++) {
            for (Contractbestand eerder : bestanden.subList(0, i)) {
                botsing(eerder, bestanden.get(i)).ifPresent(fouten::add);
            }
        }
        if (volledig) {
            fouten.addAll(gaten(bestanden));
        }
        return fouten;
    }

    /** Days between two versions of a contract on which neither holds. */
    private static List<Contractfout> gaten(List<Contractbestand> bestanden) {
        Map<String, List<Contractbestand>> perContract = bestanden.stream()
                .sorted(Comparator.comparing(
                        bestand -> bestand.contract().looptijd().begin()))
                .collect(Collectors.groupingBy(bestand -> bestand.contract().id(), TreeMap::new, Collectors.toList()));
        List<Contractfout> fouten = new ArrayList<>();
        for (List<Contractbestand> versies : perContract.values()) {
            Contractbestand laatste = versies.get(0);
            for (Contractbestand versie : versies) {
                gat(laatste, versie).ifPresent(fouten::add);
                laatste = eind(versie).isAfter(eind(laatste)) ? versie : laatste;
            }
        }
        return fouten;
    }

    private static Optional<Contractfout> gat(Contractbestand eerder, Contractbestand later) {
        LocalDate begin = later.contract().looptijd().begin();
        LocalDate eind = eind(eerder);
        if (!eind.isBefore(begin.minusDays(1))) {
            return Optional.empty();
        }
        return Optional.of(later.fout(
                "van " + eind.plusDays(1) + " tot en met " + begin.minusDays(1) + " geldt geen versie van contract "
                        + later.contract().id() + ": die in " + eerder.naam() + " loopt tot en met " + eind
                        + ". Laat deze beginnen op " + eind.plusDays(1) + " of geef die een latere tot.",
                "van"));
    }

    private static LocalDate eind(Contractbestand bestand) {
        return bestand.contract().looptijd().eind();
    }

    private static Optional<Contractfout> botsing(Contractbestand een, Contractbestand ander) {
        Contract c = ander.contract();
        if (c.versieaanduiding().equals(een.contract().versieaanduiding())) {
            return Optional.of(ander.fout(
                    c.versieaanduiding() + " staat ook in " + een.naam() + ". Geef deze versie een andere naam.",
                    "versie"));
        }
        Optional<Periode> samen = een.contract().looptijd().doorsnede(c.looptijd());
        return samen.flatMap(periode -> c.id().equals(een.contract().id())
                ? Optional.of(versies(een, ander, periode))
                : product(een, ander, periode));
    }

    private static Contractfout versies(Contractbestand een, Contractbestand ander, Periode samen) {
        return ander.fout(
                "op " + samen.begin() + " gelden twee versies van contract "
                        + ander.contract().id() + ": deze en die in " + een.naam()
                        + ". Geef de oudste een tot en laat de nieuwe een dag later beginnen.",
                "van");
    }

    private static Optional<Contractfout> product(Contractbestand een, Contractbestand ander, Periode samen) {
        Predicate<String> inEen = code ->
                een.contract().producten().stream().anyMatch(p -> p.code().equals(code));
        Optional<String> gemeente = ander.contract().gemeenten().stream()
                .filter(een.contract().gemeenten()::contains)
                .map(Object::toString)
                .sorted()
                .findFirst();
        Optional<String> code = ander.contract().producten().stream()
                .map(Contractproduct::code)
                .filter(inEen)
                .findFirst();
        boolean zelfdeAanbieder =
                samenDeelnemend(een.contract().aanbieders(), ander.contract().aanbieders(), samen);
        if (gemeente.isEmpty() || code.isEmpty() || !zelfdeAanbieder) {
            return Optional.empty();
        }
        return Optional.of(ander.fout(
                "product " + code.get() + " van gemeente " + gemeente.get()
                        + " staat voor dezelfde aanbieder en dagen ook in " + een.naam()
                        + ". Haal het product, de gemeente of de aanbieder uit één van de twee.",
                "producten"));
    }

    private static boolean samenDeelnemend(Aanbieders een, Aanbieders ander, Periode samen) {
        return deelnames(een, ander, samen)
                .anyMatch(a -> deelnames(ander, een, samen)
                        .anyMatch(b -> a.aanbieder().equals(b.aanbieder())
                                && a.geldig()
                                        .doorsnede(b.geldig())
                                        .filter(samen::overlapt)
                                        .isPresent()));
    }

    /** Who takes part; where that is everyone, those whom the other contract names, or one unnamed when neither names any. */
    private static Stream<Aanbieders.Deelname> deelnames(Aanbieders deze, Aanbieders andere, Periode samen) {
        if (deze instanceof Aanbieders.Genoemd genoemd) {
            return genoemd.deelnames().stream();
        }
        return andere instanceof Aanbieders.Genoemd genoemd
                ? genoemd.deelnames().stream()
                : Stream.of(new Aanbieders.Deelname(new AgbCode(""), samen));
    }
}
