package nl.berichtenstraat.afrekening;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Frequentie;
import nl.berichtenstraat.bericht.Omvang;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Benuttingsbeleid.Grondslag;

/** What one assignment assigns for one calendar month: minutes with the arithmetic, or the reason that nobody can say. */
sealed interface Maanddeel {

    /** Dutch names of the months. */
    List<String> MAANDNAMEN = Arrays.stream(Month.values())
            .map(maand -> maand.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("nl")))
            .toList();

    /**
     * Minutes.
     *
     * @param minuten exact
     * @param som the arithmetic in Dutch, without its outcome
     */
    record Bepaald(Breuk minuten, String som) implements Maanddeel {}

    /**
     * Cannot be said.
     *
     * @param reden why, in Dutch
     */
    record Onbepaald(String reden) implements Maanddeel {}

    /**
     * The part of an assignment in a month.
     *
     * @param toewijzing the assignment
     * @param dagen its days in the month, at least one
     * @param grondslag how a weekly volume becomes one of a month
     */
    static Maanddeel van(Toewijzing toewijzing, Periode dagen, Grondslag grondslag) {
        return toewijzing
                .inhoud()
                .omvang()
                .map(omvang -> vanOmvang(toewijzing, omvang, dagen, grondslag))
                .orElseGet(() -> onbepaald(toewijzing, "heeft geen omvang"));
    }

    private static Maanddeel vanOmvang(Toewijzing toewijzing, Omvang omvang, Periode dagen, Grondslag grondslag) {
        ToegewezenProduct inhoud = toewijzing.inhoud();
        if (omvang.eenheid() != Eenheid.MINUUT && omvang.eenheid() != Eenheid.UUR) {
            return onbepaald(
                    toewijzing, "heeft eenheid " + omvang.eenheid().code() + ", die niet in minuten is om te rekenen");
        }
        if (omvang.frequentie() == Frequentie.TOTAAL && inhoud.einddatum().isEmpty()) {
            return onbepaald(toewijzing, "geldt voor de hele looptijd en heeft geen einddatum");
        }
        return bepaald(omvang, dagen, inhoud.looptijd(), grondslag);
    }

    private static Bepaald bepaald(Omvang omvang, Periode dagen, Periode looptijd, Grondslag grondslag) {
        return switch (omvang.frequentie()) {
            case DAG -> deel(omvang, dagen, 1);
            case WEEK -> grondslag == Grondslag.KALENDERWEKEN ? weken(omvang, dagen) : deel(omvang, dagen, 7);
            case MAAND -> deel(omvang, dagen, dagen.beginmaand().lengthOfMonth());
            case TOTAAL -> deel(omvang, dagen, looptijd.dagen());
        };
    }

    private static Bepaald deel(Omvang omvang, Periode dagen, long op) {
        String aantal = dagen.dagen() == 1 ? "1 dag" : dagen.dagen() + " dagen";
        return som(omvang, dagen, dagen.dagen(), aantal, op);
    }

    private static Bepaald weken(Omvang omvang, Periode dagen) {
        long weken = dagen.geraakteWeken();
        return som(omvang, dagen, weken, weken == 1 ? "1 kalenderweek" : weken + " kalenderweken", 1);
    }

    private static Bepaald som(Omvang omvang, Periode dagen, long keer, String aantal, long op) {
        boolean uren = omvang.eenheid() == Eenheid.UUR;
        String volume = omvang.volume() + (uren ? " uur x 60" : omvang.volume() == 1 ? " minuut" : " minuten");
        String som = dagen(dagen) + ": " + aantal + " x " + volume + (op == 1 ? "" : " / " + op);
        return new Bepaald(Breuk.van(omvang.volume(), op).maal(keer).maal(uren ? 60 : 1), som);
    }

    private static Onbepaald onbepaald(Toewijzing toewijzing, String reden) {
        return new Onbepaald("toewijzing " + toewijzing.nummer() + " " + reden);
    }

    private static String dagen(Periode dagen) {
        int eerste = dagen.begin().getDayOfMonth();
        int laatste = dagen.eind().getDayOfMonth();
        return (eerste == laatste ? "" + eerste : eerste + " t/m " + laatste) + " " + maandnaam(dagen.beginmaand());
    }

    private static String maandnaam(YearMonth maand) {
        return MAANDNAMEN.get(maand.getMonthValue() - 1);
    }
}
