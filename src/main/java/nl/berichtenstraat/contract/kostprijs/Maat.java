package nl.berichtenstraat.contract.kostprijs;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** What a number is of, and how it is shown: rounded, in the Dutch way. */
public enum Maat {
    /** Cents, shown as euros and cents. */
    EURO("euro", "€ ", 2, 2, 2, ""),
    /** Cents for an hour, shown as euros with four decimals, so that who redoes the sum ends on the same cent. */
    EURO_PER_UUR("euro per uur", "€ ", 2, 4, 4, ""),
    /** Hours. */
    UREN("uren", "", 0, 0, 4, ""),
    /** Percent. */
    PROCENT("procent", "", 0, 0, 4, " %");

    private final String naam;
    private final String voor;
    private final int verschuiving;
    private final int minstens;
    private final int hoogstens;
    private final String na;

    Maat(String naam, String voor, int verschuiving, int minstens, int hoogstens, String na) {
        this.naam = naam;
        this.voor = voor;
        this.verschuiving = verschuiving;
        this.minstens = minstens;
        this.hoogstens = hoogstens;
        this.na = na;
    }

    /** What it is called, in Dutch: {@code euro}, {@code euro per uur}, {@code uren}, {@code procent}. */
    public String naam() {
        return naam;
    }

    /** The number as it is shown: euros, hours or percent, rounded half up. */
    public BigDecimal getoond(Getal getal) {
        return getal.door(Getal.van(BigDecimal.TEN.pow(verschuiving))).afgerond(hoogstens);
    }

    /** The number as people read it, with its sign or unit. */
    String tekst(Getal getal) {
        DecimalFormatSymbols tekens = new DecimalFormatSymbols(Locale.ROOT);
        tekens.setDecimalSeparator(',');
        tekens.setGroupingSeparator('.');
        DecimalFormat vorm = new DecimalFormat("#,##0", tekens);
        vorm.setMinimumFractionDigits(minstens);
        vorm.setMaximumFractionDigits(hoogstens);
        return voor + vorm.format(getoond(getal)) + na;
    }
}
