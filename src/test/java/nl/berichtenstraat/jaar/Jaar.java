package nl.berichtenstraat.jaar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.berichtenstraat.jaar.Indicaties.Indicatie;

/**
 * The play: a gemeente and two aanbieders from December 2025, when help is assigned, to January 2027, when the last month is
 * claimed. In every month help begins and ends and something special happens; in the next it is claimed, with mistakes, and
 * put right.
 */
final class Jaar {

    static final String GEMEENTE = "0505";
    static final YearMonth JANUARI = YearMonth.of(2026, 1);
    static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final int DAG_VAN_DECLAREREN = 4;
    private static final int DAG_VAN_HERSTEL = 9;
    private static final int DAG_VAN_GEBEURTENISSEN = 12;
    private static final int DAG_VAN_TOEWIJZEN = 20;

    private final Straat straat;
    private final Partijen wie;
    private final Declaraties declaraties;
    private final Gebeurtenissen gebeurtenissen;
    private final Verzoeken verzoeken;
    private final List<Indicatie> indicaties;

    Jaar(Straat straat, Kalender kalender) {
        this.straat = straat;
        this.wie = new Partijen(straat, kalender);
        this.declaraties = new Declaraties(wie);
        this.gebeurtenissen = new Gebeurtenissen(wie);
        this.verzoeken = new Verzoeken(wie);
        this.indicaties = new Indicaties(wie.a().agb(), wie.b().agb()).alle();
    }

    /** Plays up to and including the claims on a month. */
    void speelTotEnMet(YearMonth laatste) {
        for (YearMonth maand = JANUARI.minusMonths(1); !maand.isAfter(laatste); maand = maand.plusMonths(1)) {
            speel(maand);
        }
        declareer(laatste);
    }

    /** Compares all books after the claims on a month; fails when they differ. */
    void balans(YearMonth laatste) {
        straat.registers().lees(register -> {
            new Slotbalans(wie, register, laatste).klopt();
            return laatste;
        });
    }

    /** How many messages of each type were sent. */
    Map<String, Integer> aantallen() {
        return wie.post().postboek().aantallen();
    }

    private void speel(YearMonth maand) {
        if (maand.isAfter(JANUARI)) {
            declareer(maand.minusMonths(1));
        }
        wie.kalender().wordt(maand.atDay(DAG_VAN_GEBEURTENISSEN));
        gebeurtenissen.gebeuren(maand);
        verzoeken.gebeuren(maand);
        wie.kalender().wordt(maand.atDay(DAG_VAN_TOEWIJZEN));
        leveringen();
        wijsToe(maand.plusMonths(1));
    }

    private void declareer(YearMonth maand) {
        wie.kalender().wordt(maand.plusMonths(1).atDay(DAG_VAN_DECLAREREN));
        leveringen();
        declaraties.declareer(maand);
        wie.kalender().wordt(maand.plusMonths(1).atDay(DAG_VAN_HERSTEL));
        declaraties.herstel(maand);
    }

    private void wijsToe(YearMonth maand) {
        List<Poststuk> stukken = new ArrayList<>();
        for (Indicatie indicatie : indicaties) {
            if (YearMonth.from(indicatie.ingang()).equals(maand)) {
                long nummer = wie.gemeente().nummer();
                wie.begintMet(indicatie.client(), indicatie.aanbieder(), nummer);
                stukken.add(wie.gemeente().wijsToe(indicatie.aanbieder(), indicatie.als(nummer, wie.gemeente())));
            }
        }
        wie.post().zend(stukken);
    }

    /** What began or ended by now is reported. */
    private void leveringen() {
        wie.aanbieders().forEach(aanbieder -> wie.post().zend(aanbieder.zorg().meldBeginEnEinde()));
    }
}
