package nl.berichtenstraat.afrekening;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction, so that rounding can wait until the end.
 *
 * @param teller numerator
 * @param noemer denominator, above 0
 */
public record Breuk(BigInteger teller, BigInteger noemer) {

    /** Nothing. */
    public static final Breuk NUL = van(0, 1);

    /** Refuses a denominator of 0 or less. */
    public Breuk {
        if (noemer.signum() <= 0) {
            throw new IllegalArgumentException("noemer " + noemer);
        }
    }

    /** A whole number over another. */
    public static Breuk van(long teller, long noemer) {
        return new Breuk(BigInteger.valueOf(teller), BigInteger.valueOf(noemer));
    }

    /** A decimal number over a whole one. */
    static Breuk van(BigDecimal teller, long noemer) {
        int decimalen = Math.max(0, teller.scale());
        return new Breuk(
                teller.movePointRight(decimalen).toBigIntegerExact(),
                BigInteger.TEN.pow(decimalen).multiply(BigInteger.valueOf(noemer)));
    }

    /** The sum, in its lowest terms. */
    public Breuk plus(Breuk ander) {
        BigInteger som = teller.multiply(ander.noemer).add(ander.teller.multiply(noemer));
        BigInteger samen = noemer.multiply(ander.noemer);
        BigInteger deler = som.gcd(samen);
        return new Breuk(som.divide(deler), samen.divide(deler));
    }

    /** So many times this number. */
    public Breuk maal(long factor) {
        return new Breuk(teller.multiply(BigInteger.valueOf(factor)), noemer);
    }

    /** The product of both. */
    public Breuk maal(Breuk ander) {
        return new Breuk(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
    }

    /** Negative, zero or positive as this is below, at or above this whole number. */
    int vergelijk(long heel) {
        return teller.compareTo(noemer.multiply(BigInteger.valueOf(heel)));
    }

    /** This number of cents in whole cents, half up. */
    long afgerondeCent() {
        return heel();
    }

    /** This number as a whole one, half up on the absolute value. */
    public long heel() {
        return afgerond(0).longValueExact();
    }

    boolean isNul() {
        return teller.signum() == 0;
    }

    /** This number with so many decimals, half up on the absolute value. */
    BigDecimal afgerond(int decimalen) {
        return new BigDecimal(teller).divide(new BigDecimal(noemer), decimalen, RoundingMode.HALF_UP);
    }

    /** Negative, zero or positive as {@code deel} is below, at or above this percentage of this number. */
    int vergelijk(long deel, BigDecimal percentage) {
        BigDecimal honderdKeerDeel =
                new BigDecimal(noemer).multiply(BigDecimal.valueOf(deel).movePointRight(2));
        return honderdKeerDeel.compareTo(new BigDecimal(teller).multiply(percentage));
    }

    /** {@code deel} as a percentage of this, with one decimal, half up. Not for zero. */
    BigDecimal percentage(long deel) {
        BigDecimal honderdKeerDeel =
                new BigDecimal(noemer).multiply(BigDecimal.valueOf(deel).movePointRight(2));
        return honderdKeerDeel.divide(new BigDecimal(teller), 1, RoundingMode.HALF_UP);
    }
}
