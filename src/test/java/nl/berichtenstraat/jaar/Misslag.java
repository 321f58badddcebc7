package nl.berichtenstraat.jaar;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What an aanbieder can do wrong in a line, with the codes that the standard answers it with. */
enum Misslag {
    /** A tariff that was not agreed, with an amount that fits it: but that is not the agreed amount either. */
    TARIEF(Bron.NIEUW, Misslag::isInMinuten, Misslag::metAnderTarief, "0611", "9346"),
    /** A cent too much. */
    BEDRAG(Bron.NIEUW, Misslag::heeftTarief, regel -> regel.metPrijs(regel.volume(), regel.cent() + 1), "9346"),
    /** Four times what was delivered, at the right price. */
    VOLUME(Bron.NIEUW, Misslag::isHeleMaandInMinuten, regel -> metVolume(regel, 4 * regel.volume()), "9321"),
    /** More than the whole budget. */
    BUDGET(Bron.NIEUW, van(Zorgsoort.MA1), regel -> metVolume(regel, 40 * regel.volume()), "9369"),
    /** More than was assigned in total. */
    TOTAAL(Bron.NIEUW, van(Zorgsoort.OV1), regel -> metVolume(regel, 40 * regel.volume()), "9321", "9322"),
    /** Fits its product period, but with what was granted before not the whole term. */
    PLAFOND(Bron.NIEUW, van(Zorgsoort.IB1).and(Misslag::isKorterDanEenWeek), regel -> metVolume(regel, 120), "9322"),
    /** The product period begins a day late. */
    BEGIN(Bron.NIEUW, Misslag::isHeleMaandInMinuten, regel -> metPeriode(regel, 1, 0), "9387"),
    /** The product period ends a day early. */
    EINDE(Bron.NIEUW, Misslag::isHeleMaandInMinuten, regel -> metPeriode(regel, 0, -1), "9388"),
    /** An assignment that nobody knows. */
    TOEWIJZING(Bron.NIEUW, regel -> true, regel -> regel.metNummer(999_999), "9338"),
    /** Another category than was assigned, to which the code does not belong. */
    CATEGORIE(Bron.NIEUW, regel -> true, regel -> regel.metProduct("03", regel.code()), "9339", "S329"),
    /** A code that was neither assigned nor agreed, and so has no tariff. */
    CODE(Bron.NIEUW, van(Zorgsoort.DB1), regel -> regel.metProduct(regel.categorie(), "DB9"), "9340", "S329", "0611"),
    /** Another unit than was assigned, for which no tariff was agreed. */
    EENHEID(Bron.NIEUW, van(Zorgsoort.DB1), regel -> regel.metEenheid("14"), "9341", "0611"),
    /** Somebody the gemeente never heard of. */
    CLIENT(Bron.NIEUW, regel -> true, regel -> regel.metBsn(Clienten.buitenstaander()), "8187"),
    /** A reference that was used before: whoever makes up the declaratie gives it to the line. */
    REFERENTIE(Bron.NIEUW, regel -> true, regel -> regel, "8021"),
    /** Claims once more what was granted and not reversed. */
    DUBBEL(Bron.STAAND, Misslag::isInMinuten, regel -> metVolume(regel, 1), "9389"),
    /** Reverses a line with another amount than it had. */
    CREDIT_ANDERS(Bron.STAAND, Misslag::isInMinuten, regel -> metVolume(regel.terug(""), regel.volume() - 1), "8017"),
    /** Reverses a line that never was. */
    CREDIT_ONBEKEND(Bron.STAAND, regel -> true, regel -> regel.metReferenties("", "NOOITGEZIEN"), "8017"),
    /** Reverses a line that was rejected. */
    CREDIT_AFGEWEZEN(Bron.AFGEWEZEN, Misslag::heeftTarief, regel -> regel.terug(""), "8017"),
    /** Reverses a line a second time. */
    CREDIT_DUBBEL(Bron.TERUGGEDRAAID, regel -> true, regel -> regel.terug(""), "9390");

    /** The lines on which it can be made. */
    enum Bron {
        /** A new line, which takes the faulty form. */
        NIEUW,
        /** A granted line; the faulty one comes on top. */
        STAAND,
        /** A rejected line; the faulty one comes on top. */
        AFGEWEZEN,
        /** A reversed line; the faulty one comes on top. */
        TERUGGEDRAAID
    }

    private final Bron bron;
    private final Predicate<Regel> past;
    private final UnaryOperator<Regel> fout;
    private final Set<String> codes;

    Misslag(Bron bron, Predicate<Regel> past, UnaryOperator<Regel> fout, String... codes) {
        this.bron = bron;
        this.past = past;
        this.fout = fout;
        this.codes = Set.of(codes);
    }

    Bron bron() {
        return bron;
    }

    Set<String> codes() {
        return codes;
    }

    /** Whether it can be made on this line. */
    boolean past(Regel regel) {
        return past.test(regel);
    }

    /** The faulty line. */
    Regel maak(Regel regel) {
        return fout.apply(regel);
    }

    private static Predicate<Regel> van(Zorgsoort zorg) {
        return regel -> regel.code().equals(zorg.name());
    }

    private static boolean heeftTarief(Regel regel) {
        return regel.tarief().isPresent();
    }

    private static boolean isInMinuten(Regel regel) {
        return Zorgsoort.valueOf(regel.code()).isInMinuten();
    }

    private static boolean isHeleMaandInMinuten(Regel regel) {
        return isInMinuten(regel)
                && regel.periode().equals(Termijn.maand(regel.periode().maand()));
    }

    private static boolean isKorterDanEenWeek(Regel regel) {
        return regel.periode().dagen() < 7;
    }

    private static Regel metAnderTarief(Regel regel) {
        long tarief = regel.tarief().orElseThrow() + 100;
        return regel.metTarief(tarief).metPrijs(regel.volume(), regel.volume() * tarief);
    }

    private static Regel metVolume(Regel regel, long volume) {
        return regel.metPrijs(
                volume,
                Zorgsoort.valueOf(regel.code()).bedrag(volume, regel.periode().begin()));
    }

    private static Regel metPeriode(Regel regel, int beginLater, int eindeLater) {
        LocalDate begin = regel.periode().begin().plusDays(beginLater);
        return regel.metPeriode(new Termijn(begin, regel.periode().einde().plusDays(eindeLater)));
    }
}
