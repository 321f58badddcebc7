package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.regels.Uitlegsjablonen;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;

/**
 * Which months the aanbieder should have claimed by now, and did not (TR318). A month may be claimed in the month after it
 * (OP354), so only when that has passed as well it is missing. Looks a year back: what was not claimed by then is settled
 * between people.
 */
final class Maandsignalen {

    private static final int MAANDEN_TERUG = 12;

    private final SortedSet<YearMonth> tijdig;
    private final SortedSet<YearMonth> toegewezen = new TreeSet<>();

    /** The months to look at on a day. */
    Maandsignalen(LocalDate vandaag) {
        YearMonth laatste = YearMonth.from(vandaag).minusMonths(2);
        this.tijdig = Stream.iterate(laatste, maand -> maand.minusMonths(1))
                .limit(MAANDEN_TERUG)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Notes in which months this assignment ran and was known. */
    void neem(Toewijzingsfeiten feiten) {
        if (!feiten.toewijzing().inhoud().isVerwijderd()) {
            Periode bekend = new Periode(
                    feiten.magBeginnenOp(),
                    feiten.toewijzing().inhoud().looptijd().eind());
            tijdig.stream().filter(maand -> bekend.overlapt(Periode.van(maand))).forEach(toegewezen::add);
        }
    }

    /** The months with assignments that should have been claimed by now. */
    Set<YearMonth> verwacht() {
        return Set.copyOf(toegewezen);
    }

    /** The signals, when these months were claimed. */
    Stream<Signaal> ontbrekend(Set<YearMonth> gedeclareerd) {
        return toegewezen.stream()
                .filter(maand -> !gedeclareerd.contains(maand))
                .map(Maandsignalen::signaal);
    }

    private static Signaal signaal(YearMonth maand) {
        Signaalsoort soort = Signaalsoort.DECLARATIE_ONTBREEKT;
        return new Signaal(
                soort,
                maand.toString(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(maand),
                Optional.of("TR318"),
                Uitlegsjablonen.signaal(soort.naam()).vul("maand", Tekst.maand(maand)),
                Optional.empty());
    }
}
