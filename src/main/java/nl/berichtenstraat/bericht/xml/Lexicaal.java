package nl.berichtenstraat.bericht.xml;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Reads the forms in which XML writes numbers, dates and times. XML allows more than people write: blanks around it, a
 * plus sign and leading zeros in numbers, years of any length, hour 24 and any number of decimals.
 */
public final class Lexicaal {

    /** The first year of dates that are read; it is before the first year of our era. */
    public static final int EERSTE_JAAR = -4712;

    /** The last year of dates that are read. */
    public static final int LAATSTE_JAAR = 99_999;

    private static final int NANO_CIJFERS = 9;

    private Lexicaal() {}

    /**
     * A whole number.
     *
     * @throws OnleesbareWaarde when it is none, or does not fit a long
     */
    public static long geheelGetal(CharSequence tekst) {
        int eind = eind(tekst);
        int i = begin(tekst, eind);
        boolean min = i < eind && tekst.charAt(i) == '-';
        if (i < eind && (min || tekst.charAt(i) == '+')) {
            i++;
        }
        long getal = cijfers(tekst, i, eind);
        return min ? -getal : getal;
    }

    /**
     * A date. XML schema knows years of any length; those outside {@link #EERSTE_JAAR} to {@link #LAATSTE_JAAR} are in
     * error, so that no part of the lane has to count their months and every database can keep them.
     *
     * @throws OnleesbareWaarde when it is no date, or one of another year
     */
    public static LocalDate datum(CharSequence tekst) {
        int eind = eind(tekst);
        int begin = begin(tekst, eind);
        int dag = eind - 2;
        int maand = eind - 5;
        if (eind - begin < 10 || tekst.charAt(dag - 1) != '-' || tekst.charAt(maand - 1) != '-') {
            throw new OnleesbareWaarde("De datum moet de vorm jjjj-mm-dd hebben. Pas de datum aan.");
        }
        return datum(
                jaar(tekst, begin, maand - 1), (int) cijfers(tekst, maand, maand + 2), (int) cijfers(tekst, dag, eind));
    }

    private static int jaar(CharSequence tekst, int begin, int eind) {
        boolean min = tekst.charAt(begin) == '-';
        long jaar = cijfers(tekst, min ? begin + 1 : begin, eind);
        if (min ? jaar > -EERSTE_JAAR : jaar > LAATSTE_JAAR) {
            throw new OnleesbareWaarde("Het jaartal ligt te ver weg. Pas de datum aan.");
        }
        return (int) (min ? -jaar : jaar);
    }

    private static LocalDate datum(int jaar, int maand, int dag) {
        try {
            return LocalDate.of(jaar, maand, dag);
        } catch (DateTimeException e) {
            throw new OnleesbareWaarde("De datum bestaat niet. Pas de datum aan.");
        }
    }

    /**
     * A time of day as the time since midnight; 24:00:00 is a whole day. Decimals after the ninth are dropped.
     *
     * @throws OnleesbareWaarde when it is no time
     */
    public static Duration tijd(CharSequence tekst) {
        int eind = eind(tekst);
        int begin = begin(tekst, eind);
        if (eind - begin < 8 || tekst.charAt(begin + 2) != ':' || tekst.charAt(begin + 5) != ':') {
            throw new OnleesbareWaarde("De tijd moet de vorm uu:mm:ss hebben. Pas de tijd aan.");
        }
        return Duration.ofHours(cijfers(tekst, begin, begin + 2))
                .plusMinutes(cijfers(tekst, begin + 3, begin + 5))
                .plusSeconds(cijfers(tekst, begin + 6, begin + 8))
                .plusNanos(eind == begin + 8 ? 0 : nanos(tekst, begin + 9, eind));
    }

    private static long nanos(CharSequence tekst, int begin, int eind) {
        int tot = Math.min(eind, begin + NANO_CIJFERS);
        long nanos = cijfers(tekst, begin, tot);
        for (int i = tot - begin; i < NANO_CIJFERS; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static long cijfers(CharSequence tekst, int begin, int eind) {
        if (begin >= eind) {
            throw geenGetal();
        }
        long getal = 0;
        for (int i = begin; i < eind; i++) {
            int cijfer = tekst.charAt(i) - '0';
            if (cijfer < 0 || cijfer > 9 || getal > Long.MAX_VALUE / 10 - 1) {
                throw geenGetal();
            }
            getal = getal * 10 + cijfer;
        }
        return getal;
    }

    private static OnleesbareWaarde geenGetal() {
        return new OnleesbareWaarde("Hier moet een geheel getal staan dat niet te groot is. Pas de waarde aan.");
    }

    private static int begin(CharSequence tekst, int eind) {
        int i = 0;
        while (i < eind && tekst.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private static int eind(CharSequence tekst) {
        int i = tekst.length();
        while (i > 0 && tekst.charAt(i - 1) <= ' ') {
            i--;
        }
        return i;
    }
}
