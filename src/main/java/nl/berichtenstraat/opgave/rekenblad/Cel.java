package nl.berichtenstraat.opgave.rekenblad;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** What stands in one cell of a spreadsheet. */
public sealed interface Cel {

    /** So many characters may a cell have. */
    int MEESTE_TEKENS = 1_000;

    /** The cell as people see it, to quote it in an explanation. */
    String toon();

    /** Nothing, or only spaces. */
    record Leeg() implements Cel {
        @Override
        public String toon() {
            return "";
        }
    }

    /**
     * Text, without spaces around it; in a CSV everything is.
     *
     * @param tekst at least one character
     */
    record Tekst(String tekst) implements Cel {
        @Override
        public String toon() {
            return tekst;
        }
    }

    /**
     * A number.
     *
     * @param getal its exact value
     */
    record Getal(BigDecimal getal) implements Cel {

        /** Spreadsheets calculate in binary: what lies beyond so many decimals is noise. */
        private static final int DECIMALEN = 9;

        /** Without the noise of binary fractions. */
        public Getal {
            getal = zonderRuis(getal);
        }

        private static BigDecimal zonderRuis(BigDecimal getal) {
            BigDecimal afgerond =
                    getal.setScale(DECIMALEN, RoundingMode.HALF_UP).stripTrailingZeros();
            return afgerond.scale() < 0 ? afgerond.setScale(0) : afgerond;
        }

        @Override
        public String toon() {
            return getal.toPlainString().replace('.', ',');
        }
    }

    /**
     * A day.
     *
     * @param dag the day; a time of day is left out
     */
    record Datum(LocalDate dag) implements Cel {
        @Override
        public String toon() {
            return dag.toString();
        }
    }

    /**
     * A length of time, as in a cell shown as h:mm.
     *
     * @param minuten rounded to a thousandth
     */
    record Duur(BigDecimal minuten) implements Cel {
        @Override
        public String toon() {
            long heel = minuten.setScale(0, RoundingMode.HALF_UP).longValue();
            return heel / 60 + ":" + String.format("%02d", Math.abs(heel % 60));
        }
    }

    /** A formula, of which the outcome is not to be relied on. */
    record Formule() implements Cel {
        @Override
        public String toon() {
            return "formule";
        }
    }

    /** A value that the spreadsheet itself calls an error, or a yes or no. */
    record Onbruikbaar(String tekst) implements Cel {
        @Override
        public String toon() {
            return tekst;
        }
    }

    /** Text of more than {@link #MEESTE_TEKENS} characters. */
    record TeLang() implements Cel {
        @Override
        public String toon() {
            return "tekst van meer dan " + MEESTE_TEKENS + " tekens";
        }
    }

    /** The cell with this text: empty, too long, or the text. */
    static Cel vanTekst(String tekst) {
        if (tekst.length() > MEESTE_TEKENS) {
            return new TeLang();
        }
        String kaal = zonderWit(tekst);
        return kaal.isEmpty() ? new Leeg() : new Tekst(kaal);
    }

    /** Spreadsheets like non-breaking spaces, which {@link String#strip} leaves. */
    private static String zonderWit(String tekst) {
        return tekst.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    }
}
