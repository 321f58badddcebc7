package nl.berichtenstraat.contract;

import java.math.BigDecimal;

/**
 * How the minutes delivered in a calendar month are weighed against the minutes assigned for it. Says nothing about the
 * ceilings of the standard (TR321, TR322), which stay those of IV077.
 *
 * @param grondslag how a weekly volume becomes one of a month
 * @param ondergrens percentage below which too little was delivered, for example 80 or 82.5
 * @param bovengrens percentage above which too much was delivered, not below the lower one
 * @param aftoppen whether what was delivered above the upper threshold is not paid; the lines are granted all the same, for
 *     the standard knows no such ceiling
 */
public record Benuttingsbeleid(Grondslag grondslag, BigDecimal ondergrens, BigDecimal bovengrens, boolean aftoppen) {

    /** How a weekly volume becomes one of a month. */
    public enum Grondslag {
        /** In proportion to the days of the assignment in the month: the default. */
        DAGEN,
        /** Every ISO week touched by those days counts whole. */
        KALENDERWEKEN
    }
}
