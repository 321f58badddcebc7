package nl.berichtenstraat.afrekening.simulatie;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.Geleverd;

/**
 * What a client who does not exist gets: planned contacts on the same days of every week, a line for every week and month.
 * Some clients get less than planned, some more; most are away now and then, sometimes for weeks; a contact can fail
 * because nobody opens; and of a few lines the aanbieder takes back the claim, and claims half of them anew.
 */
final class Verzonnenlevering {

    private static final double KANS_AFWEZIG = 0.4;
    private static final int LANGSTE_AFWEZIGHEID = 7;
    private static final double KANS_NIET_VERSCHENEN = 0.05;
    private static final double KANS_GECREDITEERD = 0.015;
    private static final long MINUTEN_PER_CONTACT = 90;
    private static final int WERKDAGEN = 5;
    private static final int STAP = 5;

    private final Random toeval;
    private final Bereik bereik;
    private final double trouw;
    private final Optional<Periode> afwezig;

    Verzonnenlevering(Random toeval, Bereik bereik) {
        this.toeval = toeval;
        this.bereik = bereik;
        this.trouw = 0.75 + toeval.nextDouble() * 0.5;
        this.afwezig = toeval.nextDouble() < KANS_AFWEZIG ? Optional.of(afwezigheid()) : Optional.empty();
    }

    /** The lines of an assignment. */
    List<Leverregel> op(Toewijzing toewijzing, Groep groep, Eenheid eenheid) {
        List<Leverregel> regels = new ArrayList<>();
        Optional<Periode> dagen = toewijzing.inhoud().looptijd().doorsnede(bereik.dagen());
        if (dagen.isEmpty()) {
            return regels;
        }
        Omvang omvang = toewijzing.inhoud().omvang().orElseThrow();
        LocalDate maandag = dagen.get().begin().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!maandag.isAfter(dagen.get().eind())) {
            Periode week = new Periode(maandag, maandag.plusDays(6));
            week(week, dagen.get(), omvang, eenheid)
                    .forEach(deel -> regels.add(
                            new Leverregel(groep, toewijzing.nummer(), deel.geleverd(), deel.nietVerschenen())));
            maandag = maandag.plusWeeks(1);
        }
        return regels;
    }

    private List<Deel> week(Periode week, Periode dagen, Omvang omvang, Eenheid eenheid) {
        List<Deel> delen = new ArrayList<>();
        int contacten = contacten(omvang.volume(), eenheid);
        for (Periode deel : week.doorsnede(dagen).orElseThrow().perMaand()) {
            long geleverd = 0;
            long nietVerschenen = 0;
            for (int i = 0; i < contacten; i++) {
                long volume = volume(omvang.volume(), contacten, i, eenheid);
                LocalDate dag = week.begin().plusDays((long) i * WERKDAGEN / contacten);
                boolean weg = toeval.nextDouble() < KANS_NIET_VERSCHENEN;
                if (deel.bevat(dag) && afwezig.filter(a -> a.bevat(dag)).isEmpty()) {
                    geleverd += weg ? 0 : volume;
                    nietVerschenen += weg ? volume : 0;
                }
            }
            voegToe(new Deel(new Geleverd(deel, afgeboekt(geleverd), eenheid, 0), false), delen);
            voegToe(new Deel(new Geleverd(deel, nietVerschenen, eenheid, 0), true), delen);
        }
        return delen;
    }

    private static void voegToe(Deel deel, List<Deel> delen) {
        if (deel.geleverd().volume() > 0) {
            delen.add(deel);
        }
    }

    /** What is left of a line when credits were made. */
    private long afgeboekt(long volume) {
        if (toeval.nextDouble() >= KANS_GECREDITEERD) {
            return volume;
        }
        return toeval.nextBoolean() ? 0 : volume / 2;
    }

    private static int contacten(long perWeek, Eenheid eenheid) {
        long aantal = eenheid == Eenheid.MINUUT ? perWeek / MINUTEN_PER_CONTACT : perWeek;
        return (int) Math.max(1, Math.min(WERKDAGEN, aantal));
    }

    /** Minutes as they went, in steps; what is not counted in minutes comes in whole pieces. */
    private long volume(long perWeek, int contacten, int plaats, Eenheid eenheid) {
        long deel = perWeek * (plaats + 1) / contacten - perWeek * plaats / contacten;
        double ruis = 0.85 + toeval.nextDouble() * 0.3;
        return eenheid == Eenheid.MINUUT ? Math.round(deel * trouw * ruis / STAP) * STAP : deel;
    }

    private Periode afwezigheid() {
        YearMonth maand = bereik.van().plusMonths(toeval.nextInt((int) bereik.aantal()));
        LocalDate begin = maand.atDay(1 + toeval.nextInt(28));
        return new Periode(
                begin,
                begin.plusWeeks(2L + toeval.nextInt(LANGSTE_AFWEZIGHEID - 1)).minusDays(1));
    }

    private record Deel(Geleverd geleverd, boolean nietVerschenen) {}
}
