package nl.berichtenstraat.opgave;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.berichtenstraat.opgave.rekenblad.Cel;

/** Reads what was delivered: whole minutes, or hours that come to whole minutes. What can be read in two ways is refused. */
final class Tijdcel {

    /** The largest volume of the standard. */
    private static final long MEESTE_MINUTEN = 99_999_999;

    private static final BigDecimal ZESTIG = BigDecimal.valueOf(60);
    private static final Pattern UREN_MINUTEN = Pattern.compile("([0-9]{1,6}):([0-9]{2})(:00)?");
    private static final Pattern GETAL = Pattern.compile("-?[0-9]{1,10}(?:[.,][0-9]{1,9})?");
    private static final Pattern DUIZENDTAL =
            Pattern.compile("-?[0-9]{1,3}(?:\\.[0-9]{3})+|-?[0-9]{1,3}(?:,[0-9]{3})+");

    private final Kolom kolom;

    /** In this column, of minutes or of hours. */
    Tijdcel(Kolom kolom) {
        this.kolom = kolom;
    }

    /** The minutes in the cell, 1 or more. */
    long lees(Cel cel) throws Celfout {
        BigDecimal minuten = minuten(cel);
        if (minuten.signum() <= 0) {
            throw fout("Hier staat " + cel.toon() + ". Vul een aantal boven nul in, of laat de cel leeg als er niets is"
                    + " geleverd. Terugdraaien van een eerdere regel kan niet met een rekenblad.");
        }
        if (minuten.stripTrailingZeros().scale() > 0) {
            throw fout(
                    kolom == Kolom.UREN
                            ? cel.toon()
                                    + " uur is geen heel aantal minuten. Schrijf het als uren:minuten, bijvoorbeeld 1:20."
                            : cel.toon() + " is geen heel aantal minuten.");
        }
        if (minuten.compareTo(BigDecimal.valueOf(MEESTE_MINUTEN)) > 0) {
            throw fout("Dit zijn meer minuten dan een declaratie kan bevatten.");
        }
        return minuten.longValueExact();
    }

    private BigDecimal minuten(Cel cel) throws Celfout {
        if (cel instanceof Cel.Getal getal) {
            return inMinuten(getal.getal());
        }
        if (cel instanceof Cel.Duur duur) {
            return uitDuur(duur);
        }
        if (cel instanceof Cel.Tekst tekst) {
            return uitTekst(tekst.tekst());
        }
        String naam = kolom == Kolom.UREN ? "uren" : "minuten";
        throw fout(Celtekst.bezwaar(cel, "Hier staat een datum en geen aantal " + naam + "."));
    }

    private BigDecimal inMinuten(BigDecimal getal) {
        return kolom == Kolom.UREN ? afgerond(getal.multiply(ZESTIG)) : getal;
    }

    /** Three decimals of an hour say less than a minute exactly: 0,333 is not 20 minutes, and stays no whole number. */
    private static BigDecimal afgerond(BigDecimal minuten) {
        return new Cel.Getal(minuten.setScale(6, java.math.RoundingMode.HALF_UP)).getal();
    }

    private BigDecimal uitDuur(Cel.Duur duur) throws Celfout {
        if (kolom == Kolom.MINUTEN) {
            throw fout("Hier staat een tijd (" + duur.toon()
                    + ") onder een kop met minuten. Schrijf het aantal minuten," + " of noem de kolom uren.");
        }
        return duur.minuten();
    }

    private BigDecimal uitTekst(String tekst) throws Celfout {
        Matcher tijd = UREN_MINUTEN.matcher(tekst);
        if (tijd.matches()) {
            return uitTijd(tekst, Long.parseLong(tijd.group(1)), Long.parseLong(tijd.group(2)));
        }
        if (DUIZENDTAL.matcher(tekst).matches()) {
            throw fout(
                    "Van “" + tekst + "” is niet te zeggen of het duizendtallen of decimalen zijn. Schrijf het zonder"
                            + " punt, en decimalen met een komma en niet met drie cijfers erachter.");
        }
        if (!GETAL.matcher(tekst).matches()) {
            throw fout("“" + Celtekst.kort(tekst) + "” is geen aantal " + (kolom == Kolom.UREN ? "uren." : "minuten."));
        }
        return inMinuten(new BigDecimal(tekst.replace(',', '.')));
    }

    private BigDecimal uitTijd(String tekst, long uren, long minuten) throws Celfout {
        if (kolom == Kolom.MINUTEN) {
            throw fout("“" + tekst + "” staat onder een kop met minuten. Schrijf het aantal minuten, of noem de kolom"
                    + " uren.");
        }
        if (minuten >= 60) {
            throw fout("“" + tekst + "” heeft meer dan 59 minuten achter de dubbele punt.");
        }
        return BigDecimal.valueOf(uren * 60 + minuten);
    }

    private Celfout fout(String uitleg) {
        return new Celfout(kolom, uitleg);
    }
}
