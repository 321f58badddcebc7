package nl.berichtenstraat.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;

/**
 * How the help develops over time, counted by the store. What each figure means stands in docs/monitor.md. Assignments are
 * counted in their current version; a removed one does not count.
 */
public interface Monitorregister {

    /**
     * Clients by month. A client counts once in each group in which it has an assignment.
     *
     * @param per the groups; empty for all together, which is the group with an empty name
     * @return by group and month; a month in which there is nothing to count may be absent
     */
    List<Maandtelling> clienten(Vraag vraag, Optional<Dimensie> per);

    /** Different clients over the whole period. */
    List<Clienttelling> clientenInPeriode(Vraag vraag, Optional<Dimensie> per);

    /** What the ledger says, by month and group. */
    List<Geldtelling> bedragen(Vraag vraag, Optional<Dimensie> per);

    /** Client-months in which something was granted, by band of benutting and side of the thresholds. */
    List<Benuttingtelling> benutting(Vraag vraag, Optional<Dimensie> per);

    /**
     * How long clients waited: assignments on which help could begin in the period, and not after today.
     *
     * @param vandaag the day on which those who have no help yet are said to wait or not
     */
    List<Wachttelling> wachttijden(Vraag vraag, Optional<Dimensie> per, LocalDate vandaag);

    /** Lines of declarations over months of the period, by what rejected them. */
    List<Regeltelling> declaratieregels(Vraag vraag, Optional<Dimensie> per);

    /** Processed messages that were received in the period, by kind and outcome. A product limits nothing here. */
    List<Berichttelling> berichten(Vraag vraag);

    /** In how many messages that were received in the period each rule rejected something. A product limits nothing here. */
    List<Berichtregel> berichtregels(Vraag vraag);

    /** First and last month of which the ledger knows something; empty when it is empty. */
    Optional<Maanden> maanden(Bereik bereik);

    /** By what is grouped. */
    enum Dimensie {
        /** Four digits. */
        GEMEENTE,
        /** AGB code. */
        AANBIEDER,
        /** Category and code with a space between them; either may be missing. */
        PRODUCT
    }

    /**
     * A first and a last month.
     *
     * @param van first
     * @param tot last, inclusive
     */
    record Maanden(YearMonth van, YearMonth tot) {

        /** Refuses a last month before the first. */
        public Maanden {
            if (tot.isBefore(van)) {
                throw new IllegalArgumentException("de laatste maand ligt voor de eerste");
            }
        }

        /** All months, in order. */
        public List<YearMonth> alle() {
            return Stream.iterate(van, maand -> !maand.isAfter(tot), maand -> maand.plusMonths(1))
                    .toList();
        }
    }

    /**
     * About what; what is empty does not limit.
     *
     * @param bereik what the one who asks may know of
     * @param maanden the period
     * @param gemeente who pays
     * @param aanbieder who delivers
     * @param categorie category of the product
     * @param code code of the product
     */
    record Vraag(
            Bereik bereik,
            Maanden maanden,
            Optional<Gemeentecode> gemeente,
            Optional<AgbCode> aanbieder,
            Optional<String> categorie,
            Optional<String> code) {

        /** About all that the one who asks may know of. */
        public static Vraag van(Bereik bereik, Maanden maanden) {
            return new Vraag(bereik, maanden, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * Clients in a month.
     *
     * @param groep the group
     * @param maand the month
     * @param toegewezen with an assignment that runs on some day of it
     * @param geleverd for whom something was granted
     * @param instroom those with an assignment, and without one in the month before
     * @param uitstroom those without an assignment, and with one in the month before
     * @param starts starts reported with a first day in the month
     * @param stops stops reported with a last day in the month
     * @param opgeschaald with more assigned at the end of the month than at the end of the month before
     * @param afgeschaald with less
     */
    record Maandtelling(
            String groep,
            YearMonth maand,
            long toegewezen,
            long geleverd,
            long instroom,
            long uitstroom,
            long starts,
            long stops,
            long opgeschaald,
            long afgeschaald) {}

    /**
     * Different clients in the period.
     *
     * @param groep the group
     * @param toegewezen with an assignment that runs on some day of it
     * @param geleverd for whom something was granted
     */
    record Clienttelling(String groep, long toegewezen, long geleverd) {}

    /**
     * What the ledger has of a month.
     *
     * @param groep the group
     * @param maand the month
     * @param clienten different clients of whom something was claimed
     * @param toegewezenMinuten assigned on the assignments on which something was claimed, as far as it is known
     * @param geleverdeMinuten granted and not reversed
     * @param bedragen amounts
     */
    record Geldtelling(
            String groep,
            YearMonth maand,
            long clienten,
            long toegewezenMinuten,
            long geleverdeMinuten,
            Boekbedragen bedragen) {}

    /**
     * Client-months.
     *
     * @param groep the group
     * @param band whole tens of percents below it, 0 for 0 to 20, 20, 40 and so on up to {@link #HOOGSTE_BAND}; empty when
     *     the benutting is unknown
     * @param zijde side of the thresholds, the band or the norm
     * @param clientmaanden how many
     * @param clienten different clients in them
     */
    record Benuttingtelling(String groep, Optional<Integer> band, String zijde, long clientmaanden, long clienten) {}

    /** Width of a band of benutting, in percents. */
    int BAND = 20;

    /** Where the last band begins, which has no end, in percents. */
    int HOOGSTE_BAND = 160;

    /**
     * Assignments by waiting time.
     *
     * @param groep the group
     * @param dagen days between the day on which help could begin and that on which it did; empty when it did not
     * @param loopt whether the assignment runs on today
     * @param aantal how many
     */
    record Wachttelling(String groep, Optional<Integer> dagen, boolean loopt, long aantal) {}

    /**
     * Lines of declarations that were not rejected as a whole.
     *
     * @param groep the group
     * @param regel the rule of the first finding that rejected them, with empty text when that was not kept; empty for granted ones
     * @param aantal lines
     * @param cent what they claimed, debits less credits
     * @param clienten different clients
     */
    record Regeltelling(String groep, Optional<String> regel, long aantal, long cent, long clienten) {}

    /**
     * Messages.
     *
     * @param soort kind, for example WMO323; empty when it could not be read
     * @param uitkomst outcome; duplicates are not counted
     * @param aantal how many
     */
    record Berichttelling(Optional<String> soort, String uitkomst, long aantal) {}

    /**
     * A rule that rejected.
     *
     * @param regel its code
     * @param soort kind of message; empty when it could not be read
     * @param berichten in how many messages
     */
    record Berichtregel(String regel, Optional<String> soort, long berichten) {}
}
