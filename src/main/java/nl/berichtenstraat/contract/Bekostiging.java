package nl.berichtenstraat.contract;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How what was delivered of a product in a calendar month becomes an amount that is owed. The amounts of claimed lines are
 * those of the standard whatever the form (TR346, TR418); where the form says another amount, the settlement carries the
 * difference. A month price is the tariff of unit 82 of the product, an hourly one that of unit 04.
 */
public sealed interface Bekostiging {

    /** The name of this form in a contract. */
    String vorm();

    /**
     * What was delivered is paid: tariff times volume. Indirect time and travel are in the tariff and are not claimed.
     *
     * @param nietVerschenenDeclarabel whether planned contacts at which the client did not show up may be claimed as if
     *     delivered; a claim does not tell them apart, see {@link NietVerschenen}
     */
    record Inspanning(boolean nietVerschenenDeclarabel) implements Bekostiging {
        @Override
        public String vorm() {
            return "inspanning";
        }
    }

    /**
     * Planned contacts at which the client did not show up, claimed under a product code of their own and paid like
     * delivered minutes.
     *
     * @param hoogsteAandeel percentage of the minutes assigned for the month that is paid at most; empty without limit
     */
    record NietVerschenen(Optional<BigDecimal> hoogsteAandeel) implements Bekostiging {
        @Override
        public String vorm() {
            return "niet-verschenen";
        }
    }

    /**
     * An arrangement: a fixed price for every month in which the minutes delivered are in the band. The aanbieder scales
     * within it freely.
     *
     * @param minstens lowest number of minutes in a whole month that is in the band; for part of a month by its days
     * @param hoogstens highest number of minutes in a whole month that is in the band
     * @param onder what is owed below the band
     * @param boven what is owed above it
     * @param wekenZonderLevering whole weeks without delivery, one after another, that do not lower the price; days
     *     beyond them do. Empty: they never do
     * @param signaalNaMaanden months outside the band, one after another, after which it is signalled, at least 1
     * @param eersteMaand what is owed for a first month that is not whole
     * @param laatsteMaand what is owed for a last month that is not whole
     */
    record Bandbreedte(
            long minstens,
            long hoogstens,
            Buiten onder,
            Buiten boven,
            Optional<Integer> wekenZonderLevering,
            int signaalNaMaanden,
            Deelmaand eersteMaand,
            Deelmaand laatsteMaand)
            implements Bekostiging {
        @Override
        public String vorm() {
            return "bandbreedte";
        }
    }

    /**
     * A fixed amount for every month in which anything was delivered, whatever was delivered.
     *
     * @param eersteMaand what is owed for a first month that is not whole
     * @param laatsteMaand what is owed for a last month that is not whole
     */
    record Maandbedrag(Deelmaand eersteMaand, Deelmaand laatsteMaand) implements Bekostiging {
        @Override
        public String vorm() {
            return "maandbedrag";
        }
    }

    /**
     * The volume used is paid; the {@link Norm} of the product says for whom it is meant. A waakvlam product is one with a
     * low norm.
     *
     * @param aftoppen whether what was used above the norm is not paid
     */
    record Uren(boolean aftoppen) implements Bekostiging {
        @Override
        public String vorm() {
            return "uren";
        }
    }

    /**
     * What is owed for a month outside the band.
     *
     * @param betaling how the amount is found
     * @param centPerUur the other tariff, in cents per hour; only with {@link Betaling#TARIEF}
     * @param signaal whether the consulent hears of it
     */
    record Buiten(Betaling betaling, Optional<Long> centPerUur, boolean signaal) {}

    /** How the amount outside a band is found. */
    enum Betaling {
        /** The fixed price all the same. */
        PRIJS,
        /** The minutes delivered at the hourly tariff of the product. */
        GELEVERD,
        /** The minutes delivered at another tariff. */
        TARIEF
    }

    /** What is owed of a fixed price for a first or last month of which not all days are assigned. */
    enum Deelmaand {
        /** The price of a whole month. */
        VOLLEDIG,
        /** The price in proportion to the days assigned. */
        DAGEN,
        /** Nothing. */
        GEEN
    }
}
