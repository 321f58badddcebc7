package nl.berichtenstraat.register;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Toewijzing;

/** Assignments for people to look at, page by page: their current versions, without those that were removed. */
public interface Toewijzingeninzage {

    /**
     * Assignments, by gemeente and number.
     *
     * @param bereik what the one who asks may know of
     * @param keuze which
     * @param na the last one of the page before; empty for the first page
     * @param aantal at most so many
     */
    List<Toewijzing> blader(Bereik bereik, Keuze keuze, Optional<Plek> na, int aantal);

    /** How many there are, counted no further than this. */
    int tel(Bereik bereik, Keuze keuze, int hoogstens);

    /** The gemeenten that have an assignment running in this month, by code. */
    List<Gemeentecode> gemeenten(Bereik bereik, YearMonth maand);

    /**
     * Which assignments; what is empty does not limit.
     *
     * @param loopt with a day in this month
     * @param eindigt of which the last day is in this period
     * @param nummer with this number
     * @param client for this client
     * @param product with this product code
     */
    record Keuze(
            Optional<YearMonth> loopt,
            Optional<Periode> eindigt,
            Optional<Long> nummer,
            Optional<Clientsleutel> client,
            Optional<String> product) {

        /** Those with a day in this month. */
        public static Keuze in(YearMonth maand) {
            return new Keuze(
                    Optional.of(maand), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Those that end in this period. */
        public static Keuze eindigtIn(Periode periode) {
            return new Keuze(
                    Optional.empty(), Optional.of(periode), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * Where an assignment stands in the order.
     *
     * @param gemeente who assigned
     * @param nummer its number
     */
    record Plek(Gemeentecode gemeente, long nummer) {

        /** Of this assignment. */
        public static Plek van(Toewijzing toewijzing) {
            return new Plek(toewijzing.gemeente(), toewijzing.nummer());
        }
    }
}
