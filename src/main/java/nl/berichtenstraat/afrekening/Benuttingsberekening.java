package nl.berichtenstraat.afrekening;

import static nl.berichtenstraat.afrekening.Getaltekst.komma;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Benuttingsbeleid;
import nl.berichtenstraat.contract.Benuttingsbeleid.Grondslag;

/**
 * Weighs the minutes delivered to one client of one product in one calendar month against the minutes assigned for that
 * month, or in several months taken as one span. Counts with exact fractions and rounds once, at the end. An assignment counts for its days in the month; a
 * removed one does not count. The outcome is policy: it takes nothing from the ceilings of TR321 and TR322.
 */
public final class Benuttingsberekening {

    private final Optional<Benuttingsbeleid> beleid;

    /** With the policy of a contract; without one days pro rata are counted and no side of thresholds is known. */
    public Benuttingsberekening(Optional<Benuttingsbeleid> beleid) {
        this.beleid = beleid;
    }

    /**
     * The benutting of a month.
     *
     * @param maand the month
     * @param toewijzingen assignments to the client of the product, also those outside the month
     * @param geleverd minutes delivered in the month
     */
    public Benutting van(YearMonth maand, List<Toewijzing> toewijzingen, long geleverd) {
        return van(List.of(maand), toewijzingen, geleverd);
    }

    /**
     * The benutting of a span of months as a whole.
     *
     * @param maanden the months, at least one, in order
     * @param toewijzingen assignments to the client of the product, also those outside the span
     * @param geleverd minutes delivered in the span
     */
    public Benutting van(List<YearMonth> maanden, List<Toewijzing> toewijzingen, long geleverd) {
        List<Maanddeel.Bepaald> delen = new ArrayList<>();
        List<String> redenen = new ArrayList<>();
        for (YearMonth maand : maanden) {
            for (Maanddeel deel : delen(maand, toewijzingen)) {
                if (deel instanceof Maanddeel.Bepaald bepaald) {
                    delen.add(bepaald);
                } else if (deel instanceof Maanddeel.Onbepaald onbepaald) {
                    redenen.add(onbepaald.reden());
                }
            }
        }
        return redenen.isEmpty()
                ? gewogen(delen, geleverd)
                : onbepaald(redenen.stream().distinct().toList(), geleverd);
    }

    private List<Maanddeel> delen(YearMonth maand, List<Toewijzing> toewijzingen) {
        Grondslag grondslag = beleid.map(Benuttingsbeleid::grondslag).orElse(Grondslag.DAGEN);
        List<Maanddeel> delen = new ArrayList<>();
        toewijzingen.stream()
                .filter(t -> !t.inhoud().isVerwijderd())
                .sorted(Comparator.comparing(Benuttingsberekening::begin).thenComparing(Toewijzing::nummer))
                .forEach(t ->
                        inMaand(t.inhoud(), maand).ifPresent(dagen -> delen.add(Maanddeel.van(t, dagen, grondslag))));
        return delen;
    }

    private Benutting gewogen(List<Maanddeel.Bepaald> delen, long geleverd) {
        Breuk toegewezen = delen.stream().map(Maanddeel.Bepaald::minuten).reduce(Breuk.NUL, Breuk::plus);
        long minuten = toegewezen.afgerond(0).longValueExact();
        if (toegewezen.isNul()) {
            String uitleg = "in deze maand zijn 0 minuten toegewezen; geleverd " + geleverd
                    + "; van niets toegewezen is geen percentage te geven";
            return new Benutting(OptionalLong.of(0), geleverd, Optional.empty(), Zijde.ONBEPAALD, uitleg);
        }
        BigDecimal percentage = toegewezen.percentage(geleverd);
        String uitleg = som(delen, minuten) + "; geleverd " + geleverd + "; " + komma(percentage) + " %"
                + grenzen(toegewezen, geleverd);
        return new Benutting(
                OptionalLong.of(minuten), geleverd, Optional.of(percentage), zijde(toegewezen, geleverd), uitleg);
    }

    private static Benutting onbepaald(List<String> redenen, long geleverd) {
        String uitleg = "toegewezen minuten niet te bepalen: " + String.join("; ", redenen) + "; geleverd " + geleverd;
        return new Benutting(OptionalLong.empty(), geleverd, Optional.empty(), Zijde.ONBEPAALD, uitleg);
    }

    private Zijde zijde(Breuk toegewezen, long geleverd) {
        return beleid.map(b -> zijde(b, toegewezen, geleverd)).orElse(Zijde.ONBEPAALD);
    }

    private static Zijde zijde(Benuttingsbeleid beleid, Breuk toegewezen, long geleverd) {
        if (toegewezen.vergelijk(geleverd, beleid.ondergrens()) < 0) {
            return Zijde.ONDER;
        }
        return toegewezen.vergelijk(geleverd, beleid.bovengrens()) > 0 ? Zijde.BOVEN : Zijde.BINNEN;
    }

    private String grenzen(Breuk toegewezen, long geleverd) {
        if (beleid.isEmpty()) {
            return "; geen contract met grenzen voor benutting";
        }
        String onder = komma(beleid.get().ondergrens()) + " %";
        String boven = komma(beleid.get().bovengrens()) + " %";
        return switch (zijde(toegewezen, geleverd)) {
            case ONDER -> ", onder de ondergrens van " + onder;
            case BINNEN -> ", binnen de grenzen van " + onder + " en " + boven;
            case BOVEN -> ", boven de bovengrens van " + boven;
            case ONBEPAALD -> "";
        };
    }

    private static String som(List<Maanddeel.Bepaald> delen, long minuten) {
        String sommen = delen.stream().map(Maanddeel.Bepaald::som).collect(Collectors.joining(" + "));
        return sommen + " = " + minuten + (minuten == 1 ? " minuut" : " minuten");
    }

    private static Optional<Periode> inMaand(ToegewezenProduct inhoud, YearMonth maand) {
        return inhoud.looptijd().doorsnede(Periode.van(maand));
    }

    private static LocalDate begin(Toewijzing toewijzing) {
        return toewijzing.inhoud().ingangsdatum();
    }
}
