package nl.berichtenstraat;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The help that one fictional client of the demonstration gets, and what it costs.
 *
 * @param client how the demonstration calls the client
 * @param bsn fictional, passes the 11-proef
 * @param aanbieder AGB code
 * @param nummer ToewijzingNummer
 * @param code IB1, IB2 or IB3
 * @param minuten assigned
 * @param frequentie 2 per week, 4 per month
 */
record Indicatie(
        String client, String bsn, String aanbieder, long nummer, String code, long minuten, String frequentie) {

    static final String GEMEENTE = "0505";
    static final YearMonth MAAND = YearMonth.of(2026, 3);

    static final String ZORG_A = "98000001";
    static final String ZORG_B = "98000002";
    static final String ZORG_C = "98000003";

    static final Indicatie EEN = new Indicatie("cliënt 1", "999900006", ZORG_A, 1001, "IB1", 120, "2");
    static final Indicatie TWEE = new Indicatie("cliënt 2", "999900018", ZORG_A, 1002, "IB2", 90, "2");
    static final Indicatie DRIE = new Indicatie("cliënt 3", "999900031", ZORG_A, 1003, "IB3", 60, "2");
    static final Indicatie VIER = new Indicatie("cliënt 4", "999900043", ZORG_B, 1004, "IB1", 120, "2");
    static final Indicatie VIJF = new Indicatie("cliënt 5", "999900055", ZORG_B, 1005, "IB2", 600, "4");
    static final Indicatie ZES = new Indicatie("cliënt 6", "999900067", ZORG_B, 1006, "IB3", 150, "2");
    static final Indicatie ZEVEN = new Indicatie("cliënt 7", "999900079", ZORG_C, 1007, "IB1", 120, "2");
    static final Indicatie ACHT = new Indicatie("cliënt 8", "999900080", ZORG_C, 1008, "IB2", 90, "2");

    /** Client 1 again, with another product and aanbieder than in {@link #EEN}. */
    static final Indicatie EEN_NOG_EENS = new Indicatie("cliënt 1", "999900006", ZORG_C, 1009, "IB3", 60, "2");

    /** A month assignment is open-ended, the others last until the end of the year. */
    LocalDate einde() {
        return frequentie.equals("4") ? null : LocalDate.of(MAAND.getYear(), 12, 31);
    }

    /** For people: product and size. */
    String omvang() {
        return code + ", " + minuten + " minuten per " + (frequentie.equals("4") ? "maand" : "week");
    }

    /** Cents an hour in contract drechtsteden-ib. */
    long uurtarief() {
        return switch (code) {
            case "IB1" -> 6120;
            case "IB2" -> 7350;
            default -> 8730;
        };
    }

    /** Writes messages between the gemeente and this aanbieder. */
    Voorbeeldberichten berichten() {
        return new Voorbeeldberichten(GEMEENTE, aanbieder);
    }

    /** A claim line over the month, at the agreed tariff. */
    Voorbeeldberichten.Regel regel(String referentie, long geleverd) {
        return regel(referentie, geleverd, uurtarief());
    }

    /** A claim line over the month, at a tariff of one's own: cents an hour. */
    Voorbeeldberichten.Regel regel(String referentie, long geleverd, long uurtarief) {
        return new Voorbeeldberichten.Regel(
                bsn,
                referentie,
                "",
                nummer,
                code,
                MAAND.atDay(1),
                MAAND.atEndOfMonth(),
                geleverd,
                Math.round(uurtarief / 60.0),
                Math.round(uurtarief * geleverd / 60.0));
    }
}
