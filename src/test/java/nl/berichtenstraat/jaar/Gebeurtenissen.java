package nl.berichtenstraat.jaar;

import static nl.berichtenstraat.jaar.Zorgsoort.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.berichtenstraat.jaar.Declaratie.Conceptregel;
import nl.berichtenstraat.jaar.Indicaties.Indicatie;

/** What befalls single clients in the course of the year, besides the regular traffic of each month. */
final class Gebeurtenissen {

    /** A number that the first aanbieder knows of old, for somebody else. */
    static final long OUD_NUMMER = 25_999;

    private final Partijen wie;
    private final Gemeente gemeente;
    private final Aanbieder a;
    private final Aanbieder b;
    private final Postkamer post;

    Gebeurtenissen(Partijen wie) {
        this.wie = wie;
        this.gemeente = wie.gemeente();
        this.a = wie.a();
        this.b = wie.b();
        this.post = wie.post();
    }

    /** What happens in a month, halfway through it. */
    void gebeuren(YearMonth maand) {
        if (maand.getYear() == Jaar.DECEMBER.getYear()) {
            switch (maand.getMonth()) {
                case JANUARY -> foutenVanDeGemeente();
                case FEBRUARY -> tijdelijkGestopt();
                case MARCH -> hervat();
                case APRIL -> ingekort();
                case MAY -> andereOmvang();
                case JUNE -> verwijderdVoorHetBegon();
                case JULY -> achterafIngekort();
                case AUGUST -> verlengd();
                case SEPTEMBER -> nogEensGestopt();
                case OCTOBER -> teOudeMaand();
                case NOVEMBER -> achterafAndersGebleken();
                case DECEMBER -> verwijderdNaCredit();
            }
        }
    }

    /** Rejected by the lane, and once by the aanbieder: that 301 counts as never sent. */
    private void foutenVanDeGemeente() {
        LocalDate ingang = LocalDate.of(2026, 2, 1);
        Toewijzing metAndereCode = hulp(8, b, IB2, ingang);
        post.zend(gemeente.wijsToe(b.agb(), metAndereCode), "S329");
        post.zend(gemeente.wijsToe(a.agb(), hulp(8, a, HH1, ingang).zonderEinde()), "0001");

        Toewijzing vanAnder = hulp(8, a, HH1, ingang).metNummer(OUD_NUMMER);
        a.kende(new Toewijzing(
                OUD_NUMMER,
                Clienten.buitenstaander(),
                DB1.categorie(),
                DB1.name(),
                LocalDate.of(2024, 3, 1).atTime(9, 0),
                LocalDate.of(2024, 3, 1),
                Optional.of(LocalDate.of(2025, 2, 28)),
                "",
                Optional.of(new Omvang(8, "16", Omvang.PER_MAAND)),
                Optional.empty(),
                ""));
        post.zend(gemeente.wijsToe(a.agb(), vanAnder), "9332");
        post.zend(a.zorg().startBuitenBoek(vanAnder, ingang), "9019");
        post.zend(gemeente.wijsToe(a.agb(), hulp(8, a, HH1, ingang)));
    }

    /** A stop is sent twice, and reported twice; a start is taken back and reported with another day. */
    private void tijdelijkGestopt() {
        Poststuk stop = a.zorg().eindigt(wie.nummer(1, a), LocalDate.of(2026, 2, 5), "20");
        post.zend(stop);
        post.zend(stop);
        post.zend(a.zorg().stop(wie.nummer(1, a), LocalDate.of(2026, 2, 6), "20"), "9413");

        long nummer = wie.nummer(17, a);
        LocalDate verkeerd = a.zorg().meldingen().begin(nummer);
        post.zend(a.zorg().neemStartTerug(nummer));
        post.zend(a.zorg().start(nummer, verkeerd.plusDays(1)));
    }

    /** Help goes on; an old version of an assignment turns up late; an assignment of a few weeks over two months. */
    private void hervat() {
        post.zend(a.zorg().begint(wie.nummer(1, a), LocalDate.of(2026, 3, 10)));
        post.zend(a.zorg().start(wie.nummer(1, a), LocalDate.of(2026, 3, 11)), "9326");

        Toewijzing oud = gemeente.toewijzing(a.agb(), wie.nummer(2, a));
        post.zend(gemeente.wijsToe(a.agb(), oud.tot(LocalDate.of(2026, 11, 30), "05", gemeente.moment())));
        post.zend(gemeente.verstuur(a.agb(), oud.ongewijzigd()));

        Toewijzing kort =
                hulp(45, b, IB1, LocalDate.of(2026, 3, 9)).tot(LocalDate.of(2026, 4, 3), "", gemeente.moment());
        post.zend(gemeente.wijsToe(b.agb(), kort));
        b.zorg().registratie().blijkt(kort.nummer(), YearMonth.of(2026, 3), 470);
        b.zorg().registratie().blijkt(kort.nummer(), YearMonth.of(2026, 4), 10);
    }

    private void ingekort() {
        Toewijzing oud = gemeente.toewijzing(b.agb(), wie.nummer(40, b));
        post.zend(gemeente.wijsToe(b.agb(), oud.tot(LocalDate.of(2026, 4, 30), "05", gemeente.moment())));
    }

    private void andereOmvang() {
        Toewijzing oud = gemeente.toewijzing(a.agb(), wie.nummer(9, a));
        LocalDate vanaf = LocalDate.of(2026, 5, 18);
        post.zend(gemeente.wijsToe(
                a.agb(),
                oud.tot(vanaf.minusDays(1), "05", gemeente.moment()),
                oud.opgevolgdDoor(
                        gemeente.nummer(), vanaf, new Omvang(240, "01", Omvang.PER_WEEK), gemeente.moment())));
    }

    /** Sent in error. */
    private void verwijderdVoorHetBegon() {
        Toewijzing vergissing = hulp(44, b, HH1, LocalDate.of(2026, 6, 1));
        post.zend(gemeente.wijsToe(b.agb(), vergissing));
        post.zend(gemeente.wijsToe(
                b.agb(), vergissing.tot(vergissing.ingang(), Toewijzing.VERWIJDERD, gemeente.moment())));
    }

    /** The month was claimed in full already: it is credited and claimed anew. */
    private void achterafIngekort() {
        Toewijzing oud = gemeente.toewijzing(a.agb(), wie.nummer(16, a));
        post.zend(gemeente.wijsToe(a.agb(), oud.tot(LocalDate.of(2026, 6, 15), "07", gemeente.moment())));
    }

    /** An assignment that is prolonged; a claim on the one that was removed. */
    private void verlengd() {
        Toewijzing oud = gemeente.toewijzing(a.agb(), wie.nummer(28, a));
        post.zend(gemeente.wijsToe(a.agb(), oud.tot(LocalDate.of(2026, 12, 31), "04", gemeente.moment())));

        Toewijzing weg = b.toewijzingen().huidige().stream()
                .filter(Toewijzing::isVerwijderd)
                .findFirst()
                .orElseThrow();
        Regel regel = Regel.debet(weg, new Termijn(weg.ingang(), weg.ingang()), 60)
                .metReferentie(b.declareren().referentie());
        post.zend(b.declareren()
                .dienIn(Declaratie.van(
                        b.declareren().declaratienummer(),
                        YearMonth.of(2026, 7),
                        List.of(new Conceptregel(regel, Set.of("9384"))))));
    }

    private void nogEensGestopt() {
        long nummer = wie.nummer(16, a);
        post.zend(a.zorg().stop(nummer, LocalDate.of(2026, 6, 16), "31"), "9415");
    }

    /** Claims go forward only: the same claim is accepted for the latest month. */
    private void teOudeMaand() {
        b.zorg().registratie().blijkt(wie.nummer(41, b), YearMonth.of(2026, 8), 300);
        YearMonth laatste = YearMonth.of(2026, 9);
        Declaratie correctie = new Declaratiemaker(b).maak(laatste);
        post.zend(b.declareren().dienIn(correctie.metMaand(laatste.minusMonths(1), Set.of("8214"))));
        post.zend(b.declareren().dienIn(correctie));
    }

    private void achterafAndersGebleken() {
        a.zorg().registratie().blijkt(wie.nummer(3, a), YearMonth.of(2026, 2), 600);
        a.zorg().registratie().blijkt(wie.nummer(4, a), YearMonth.of(2026, 5), 3);
        a.zorg().registratie().blijkt(wie.nummer(12, a), YearMonth.of(2026, 8), 0);
        a.zorg().registratie().blijkt(wie.nummer(24, a), YearMonth.of(2026, 1), 600);
        b.zorg().registratie().blijkt(wie.nummer(47, b), YearMonth.of(2026, 6), 1);
    }

    /** Nothing was delivered after all: the gemeente may not remove the assignment until all claims are reversed. */
    private void verwijderdNaCredit() {
        long nummer = wie.nummer(52, b);
        Toewijzing toewijzing = gemeente.toewijzing(b.agb(), nummer);
        Toewijzing weg = toewijzing.tot(toewijzing.ingang(), Toewijzing.VERWIJDERD, gemeente.moment());
        post.zend(gemeente.wijsToe(b.agb(), weg), "9385");
        IntStream.rangeClosed(1, 12)
                .forEach(maand -> b.zorg().registratie().blijkt(nummer, YearMonth.of(2026, maand), 0));
        post.zend(b.declareren().dienIn(new Declaratiemaker(b).maak(YearMonth.of(2026, 11))));
        post.zend(b.zorg().neemStartTerug(nummer));
        post.zend(gemeente.wijsToe(b.agb(), weg));
    }

    private Toewijzing hulp(int client, Aanbieder aanbieder, Zorgsoort zorg, LocalDate ingang) {
        return new Indicatie(client, aanbieder.agb(), zorg, ingang, LocalDate.of(2026, 12, 31))
                .als(gemeente.nummer(), gemeente);
    }
}
