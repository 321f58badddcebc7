package nl.berichtenstraat.afrekening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.Boekregel;

/**
 * What an assignment comes to at its end when it goes on as it went in the last three months that were claimed. Counts per
 * day, with exact numbers, and rounds once; the assigned minutes count by days too, whatever the basis of the contract: over
 * the whole term a week that touches two months would else count twice.
 *
 * @param looptijd term of the assignment
 * @param minuten minutes expected over the whole term
 * @param benutting expected benutting of the whole term, of which the side is unknown
 * @param cent whole cents expected to be owed for the whole term; empty when of some month nobody can say what is owed
 * @param berekening the arithmetic in Dutch
 */
public record Prognose(Periode looptijd, long minuten, Benutting benutting, Optional<Long> cent, String berekening) {

    /** So many of the last claimed months say how it goes on. */
    private static final int MAANDEN = 3;

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    /**
     * The projection of an assignment.
     *
     * @param toewijzing the assignment as it is now
     * @param rijen its current rows in the ledger, all months and products
     * @return empty when it is removed, when it runs on without end, or when nothing claimed stands in its term
     */
    public static Optional<Prognose> van(Toewijzing toewijzing, List<Boekregel> rijen) {
        if (toewijzing.inhoud().isVerwijderd()
                || toewijzing.inhoud().einddatum().isEmpty()) {
            return Optional.empty();
        }
        Periode looptijd = toewijzing.inhoud().looptijd();
        List<Maand> gedeclareerd = maanden(looptijd, rijen);
        return gedeclareerd.isEmpty() ? Optional.empty() : Optional.of(van(toewijzing, looptijd, gedeclareerd));
    }

    private static Prognose van(Toewijzing toewijzing, Periode looptijd, List<Maand> maanden) {
        List<Maand> laatste = maanden.subList(Math.max(0, maanden.size() - MAANDEN), maanden.size());
        YearMonth totEnMet = laatste.get(laatste.size() - 1).maand();
        long dagen = laatste.stream().mapToLong(Maand::dagen).sum();
        long rest = rest(looptijd, totEnMet);
        Verloop minuten = new Verloop(
                maanden.stream().mapToLong(Maand::minuten).sum(),
                laatste.stream().mapToLong(Maand::minuten).sum(),
                dagen,
                rest);
        Optional<Verloop> cent =
                bekend(maanden).flatMap(geheel -> bekend(laatste).map(deel -> new Verloop(geheel, deel, dagen, rest)));
        Benutting benutting = new Benuttingsberekening(Optional.empty())
                .van(kalendermaanden(looptijd), List.of(toewijzing), minuten.verwacht());
        String berekening = inleiding(laatste, dagen, rest, looptijd)
                + "; minuten: " + minuten.som(Prognose::getal)
                + "; " + bij(benutting)
                + "; bedrag: "
                + cent.map(verloop -> verloop.som(Bedrag::inEuro))
                        .orElse("niet te zeggen, want van een maand is niet bekend wat verschuldigd is");
        return new Prognose(looptijd, minuten.verwacht(), benutting, cent.map(Verloop::verwacht), berekening);
    }

    /** The months of which something claimed stands and of which days are assigned, in order. */
    private static List<Maand> maanden(Periode looptijd, List<Boekregel> rijen) {
        SortedMap<YearMonth, List<Boekregel>> perMaand = new TreeMap<>(rijen.stream()
                .collect(
                        Collectors.groupingBy(rij -> rij.sleutel().clientmaand().maand())));
        List<Maand> maanden = new ArrayList<>();
        perMaand.forEach((maand, vanMaand) -> {
            boolean staat = vanMaand.stream().anyMatch(rij -> rij.geleverdeMinuten() > 0 || rij.toegekendCent() > 0);
            looptijd.doorsnede(Periode.van(maand))
                    .filter(dagen -> staat)
                    .ifPresent(dagen -> maanden.add(Maand.van(maand, dagen.dagen(), vanMaand)));
        });
        return maanden;
    }

    private static long rest(Periode looptijd, YearMonth totEnMet) {
        LocalDate vanaf = totEnMet.plusMonths(1).atDay(1);
        return vanaf.isAfter(looptijd.eind()) ? 0 : new Periode(vanaf, looptijd.eind()).dagen();
    }

    private static List<YearMonth> kalendermaanden(Periode looptijd) {
        return looptijd.perMaand().stream().map(Periode::beginmaand).toList();
    }

    /** What is owed over these months; empty when it is unknown of one. */
    private static Optional<Long> bekend(List<Maand> maanden) {
        return maanden.stream().allMatch(maand -> maand.cent().isPresent())
                ? Optional.of(maanden.stream()
                        .mapToLong(maand -> maand.cent().orElseThrow())
                        .sum())
                : Optional.empty();
    }

    private static String inleiding(List<Maand> laatste, long dagen, long rest, Periode looptijd) {
        String namen = laatste.stream().map(maand -> naam(maand.maand())).collect(Collectors.joining(", "));
        return "gerekend met " + namen + ", samen " + aantal(dagen) + "; daarna nog " + aantal(rest) + " t/m "
                + DAG.format(looptijd.eind());
    }

    /** The whole term may have many months: their sum, without each of them. */
    private static String bij(Benutting benutting) {
        if (benutting.percentage().isEmpty()) {
            return "benutting niet te bepalen";
        }
        String percentage = Getaltekst.komma(benutting.percentage().orElseThrow());
        return "benutting: " + getal(benutting.geleverdeMinuten()) + " van "
                + getal(benutting.toegewezenMinuten().orElseThrow())
                + " minuten die in de hele looptijd zijn toegewezen = "
                + percentage + " %";
    }

    private static String aantal(long dagen) {
        return getal(dagen) + (dagen == 1 ? " dag" : " dagen");
    }

    private static String naam(YearMonth maand) {
        return Maanddeel.MAANDNAMEN.get(maand.getMonthValue() - 1) + " " + maand.getYear();
    }

    private static String getal(long getal) {
        return String.format(Locale.forLanguageTag("nl-NL"), "%,d", getal);
    }

    /**
     * What stands of a month.
     *
     * @param dagen days assigned in it
     * @param minuten delivered
     * @param cent owed; empty when unknown
     */
    private record Maand(YearMonth maand, long dagen, long minuten, Optional<Long> cent) {

        static Maand van(YearMonth maand, long dagen, List<Boekregel> rijen) {
            boolean bekend =
                    rijen.stream().allMatch(rij -> rij.verschuldigdCent().isPresent());
            return new Maand(
                    maand,
                    dagen,
                    rijen.stream().mapToLong(Boekregel::geleverdeMinuten).sum(),
                    bekend
                            ? Optional.of(rijen.stream()
                                    .mapToLong(rij -> rij.verschuldigdCent().orElseThrow())
                                    .sum())
                            : Optional.empty());
        }
    }

    /**
     * A quantity that goes on as it went.
     *
     * @param totNu what it came to so far
     * @param recent how much of that in the last months
     * @param dagen days of these months
     * @param rest days to come
     */
    private record Verloop(long totNu, long recent, long dagen, long rest) {

        long verwacht() {
            return totNu + erbij();
        }

        private long erbij() {
            return Breuk.van(recent, dagen).maal(rest).afgerond(0).longValueExact();
        }

        String som(LongFunction<String> tekst) {
            return tekst.apply(totNu) + " + " + tekst.apply(recent) + " / " + dagen + " x " + rest + " = "
                    + tekst.apply(totNu) + " + " + tekst.apply(erbij()) + " = " + tekst.apply(verwacht());
        }
    }
}
