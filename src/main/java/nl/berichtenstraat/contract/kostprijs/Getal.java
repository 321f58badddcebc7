package nl.berichtenstraat.contract.kostprijs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number of 0 or more, as a fraction in its lowest terms, so that rounding can wait until the end.
 *
 * @param teller numerator, 0 or more
 * @param noemer denominator, above 0
 */
public record Getal(BigInteger teller, BigInteger noemer) {

    /** Nothing. */
    public static final Getal NUL = van(BigDecimal.ZERO);

    /** All of something, in percent. */
    static final Getal HONDERD = van(100);

    /** Checks the signs and brings the fraction to its lowest terms. */
    public Getal {
        if (teller.signum() < 0 || noemer.signum() <= 0) {
            throw new IllegalArgumentException(teller + "/" + noemer);
        }
        BigInteger deler = teller.gcd(noemer);
        teller = teller.divide(deler);
        noemer = noemer.divide(deler);
    }

    /** The same number; not for one below 0. */
    public static Getal van(BigDecimal getal) {
        BigDecimal geheel = getal.setScale(Math.max(getal.scale(), 0));
        return new Getal(geheel.unscaledValue(), BigInteger.TEN.pow(geheel.scale()));
    }

    /** A whole number; not below 0. */
    public static Getal van(long getal) {
        return van(BigDecimal.valueOf(getal));
    }

    /** The sum. */
    public Getal plus(Getal ander) {
        return new Getal(
                teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)), noemer.multiply(ander.noemer));
    }

    /** The difference; 0 when the other is larger. */
    public Getal minstensNulNa(Getal aftrek) {
        BigInteger rest = teller.multiply(aftrek.noemer).subtract(aftrek.teller.multiply(noemer));
        return new Getal(rest.max(BigInteger.ZERO), noemer.multiply(aftrek.noemer));
    }

    /** What is left of a hundred percent; 0 when this is more. */
    Getal restVanHonderd() {
        return HONDERD.minstensNulNa(this);
    }

    /** The product. */
    public Getal maal(Getal ander) {
        return new Getal(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
    }

    /** The quotient; not by 0. */
    public Getal door(Getal ander) {
        return new Getal(teller.multiply(ander.noemer), noemer.multiply(ander.teller));
    }

    /** So many percent of this. */
    public Getal procent(Getal percentage) {
        return maal(percentage).door(HONDERD);
    }

    /** Whether this is the larger of the two. */
    public boolean isMeerDan(Getal ander) {
        return teller.multiply(ander.noemer).compareTo(ander.teller.multiply(noemer)) > 0;
    }

    /** With so many decimals, half up. */
    public BigDecimal afgerond(int decimalen) {
        return new BigDecimal(teller).divide(new BigDecimal(noemer), decimalen, RoundingMode.HALF_UP);
    }
}
