package nl.berichtenstraat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.berichtenstraat.Voorbeeldberichten.Regel;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Plaats;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.Clientsleutels;

/**
 * The fictional clients, assignments and claim lines of a measurement. Every client has assignments that run on from
 * January 2024, and each of these gives a line for each of the first seven months.
 */
final class Meetgegevens {

    static final String GEMEENTE = "0505";
    static final String AANBIEDER = "98000001";
    static final String PRODUCT = "IB1";
    static final LocalDate VANDAAG = LocalDate.of(2024, 8, 15);
    static final YearMonth MAAND = YearMonth.of(2024, 7);

    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    /** So many lines each assignment gives. */
    static final int MAANDEN = 7;

    private static final int MEESTE_CLIENTEN = 8000;
    private static final long UURTARIEF = 6120;

    /** The tariff that was agreed. */
    static final long MINUUTTARIEF = UURTARIEF / 60;

    /** Within the thresholds of the contract in every month. */
    private static final long MINUTEN = 480;

    /** Below them, in one line of so many: each of these is signalled. */
    private static final long WEINIG_MINUTEN = 300;

    private static final int WEINIG_PER = 50;
    private static final int TESTNUMMERS = 999_900_000;

    private final int regels;
    private final int toewijzingen;
    private final List<Bsn> bsns;

    /** Data for a declaration of so many lines. */
    Meetgegevens(int regels) {
        this.regels = regels;
        this.toewijzingen = (regels + MAANDEN - 1) / MAANDEN;
        this.bsns = bsns(Math.min(MEESTE_CLIENTEN, toewijzingen));
    }

    /** Numbers of the range for tests that pass the eleven test. */
    private static List<Bsn> bsns(int aantal) {
        return IntStream.range(TESTNUMMERS, TESTNUMMERS + 100_000)
                .mapToObj(nummer -> new Bsn(Integer.toString(nummer)))
                .filter(Bsn::voldoetAanElfproef)
                .limit(aantal)
                .toList();
    }

    /** How many clients there are. */
    int clienten() {
        return bsns.size();
    }

    /** Whose the assignment with this number is. */
    Bsn bsn(long toewijzing) {
        return bsns.get((int) ((toewijzing - 1) % bsns.size()));
    }

    /** The assignments as the register keeps them. */
    Stream<Toewijzing> toewijzingen(Clientsleutels sleutels) {
        return LongStream.rangeClosed(1, toewijzingen)
                .mapToObj(nummer -> new Toewijzing(
                        new Gemeentecode(GEMEENTE),
                        new AgbCode(AANBIEDER),
                        sleutels.van(bsn(nummer)),
                        toegewezen(nummer)));
    }

    private static ToegewezenProduct toegewezen(long nummer) {
        return new ToegewezenProduct(
                nummer,
                Optional.empty(),
                Optional.of(new Product("02", Optional.of(PRODUCT))),
                BEGIN.minusMonths(1).atTime(9, 0),
                BEGIN,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Omvang(120, Eenheid.MINUUT, Frequentie.WEEK)),
                Optional.empty(),
                Plaats.van("", 0));
    }

    /** The lines, those of one client after each other; one in so many has a tariff that was not agreed. */
    List<Regel> regels(int foutPer) {
        List<Regel> lijst = new ArrayList<>(regels);
        for (int client = 0; client < bsns.size(); client++) {
            for (int nummer = client + 1; nummer <= toewijzingen; nummer += bsns.size()) {
                for (int maand = 0; maand < MAANDEN && lijst.size() < regels; maand++) {
                    boolean fout = foutPer > 0 && lijst.size() % foutPer == 0;
                    lijst.add(regel(bsns.get(client), nummer, BEGIN.plusMonths(maand), lijst.size(), fout));
                }
            }
        }
        return lijst;
    }

    private static Regel regel(Bsn bsn, long nummer, LocalDate begin, int volgnummer, boolean fout) {
        long tarief = MINUUTTARIEF + (fout ? 1 : 0);
        long minuten = volgnummer % WEINIG_PER == 1 ? WEINIG_MINUTEN : MINUTEN;
        return new Regel(
                bsn.nummer(),
                String.format("M%010d", volgnummer),
                "",
                nummer,
                PRODUCT,
                begin,
                YearMonth.from(begin).atEndOfMonth(),
                minuten,
                tarief,
                UURTARIEF * minuten / 60);
    }
}
