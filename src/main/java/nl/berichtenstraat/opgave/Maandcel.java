package nl.berichtenstraat.opgave;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.berichtenstraat.opgave.rekenblad.Cel;

/** Reads a month however people write it, and guesses nothing. */
final class Maandcel {

    private static final Pattern JAAR_MAAND = Pattern.compile("([0-9]{4})[-/. ]([0-9]{1,2})");
    private static final Pattern MAAND_JAAR = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{4})");
    private static final Pattern NAAM_JAAR = Pattern.compile("([a-z]{3,9})\\.?[-/ ]*([0-9]{4})");
    private static final Pattern JAAR_NAAM = Pattern.compile("([0-9]{4})[-/ ]*([a-z]{3,9})\\.?");
    private static final Pattern JAAR_MAAND_DAG = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})([ t].*)?");
    private static final Pattern DAG_MAAND_JAAR = Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})");
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final String ZO = " Schrijf de maand als 2026-03, 03-2026 of maart 2026.";
    private static final int AFKORTING = 3;

    private Maandcel() {}

    /** The month in the cell. */
    static YearMonth lees(Cel cel) throws Celfout {
        if (cel instanceof Cel.Datum datum) {
            return YearMonth.from(datum.dag());
        }
        if (cel instanceof Cel.Tekst tekst) {
            return uitTekst(tekst.tekst());
        }
        throw fout(Celtekst.bezwaar(cel, "Hier staat geen maand maar " + soort(cel) + "."));
    }

    private static String soort(Cel cel) {
        return cel instanceof Cel.Getal ? "het getal " + cel.toon() : "iets anders";
    }

    private static YearMonth uitTekst(String geschreven) throws Celfout {
        String tekst = geschreven.toLowerCase(Locale.ROOT);
        try {
            Optional<YearMonth> maand =
                    inCijfers(tekst).or(() -> metNaam(tekst)).or(() -> uitDag(tekst));
            if (maand.isPresent()) {
                return maand.get();
            }
        } catch (DateTimeException e) {
            throw fout("“" + Celtekst.kort(geschreven) + "” is geen bestaande maand of dag." + ZO);
        }
        if (DAG_MAAND_JAAR.matcher(tekst).matches()) {
            throw fout("Van “" + Celtekst.kort(geschreven) + "” is niet te zeggen wat de dag is en wat de maand." + ZO);
        }
        throw fout("“" + Celtekst.kort(geschreven) + "” is niet als maand te lezen." + ZO);
    }

    private static Optional<YearMonth> inCijfers(String tekst) {
        Matcher jaarEerst = JAAR_MAAND.matcher(tekst);
        if (jaarEerst.matches()) {
            return Optional.of(maand(jaarEerst.group(1), jaarEerst.group(2)));
        }
        Matcher maandEerst = MAAND_JAAR.matcher(tekst);
        return maandEerst.matches() ? Optional.of(maand(maandEerst.group(2), maandEerst.group(1))) : Optional.empty();
    }

    private static Optional<YearMonth> metNaam(String tekst) {
        Matcher naamEerst = NAAM_JAAR.matcher(tekst);
        if (naamEerst.matches()) {
            return genoemd(naamEerst.group(1)).map(maand -> YearMonth.of(getal(naamEerst.group(2)), maand));
        }
        Matcher jaarEerst = JAAR_NAAM.matcher(tekst);
        return jaarEerst.matches()
                ? genoemd(jaarEerst.group(2)).map(maand -> YearMonth.of(getal(jaarEerst.group(1)), maand))
                : Optional.empty();
    }

    /** A whole date in text. With slashes day and month may be the other way round; then it is only read when it cannot. */
    private static Optional<YearMonth> uitDag(String tekst) {
        Matcher jaarEerst = JAAR_MAAND_DAG.matcher(tekst);
        if (jaarEerst.matches()) {
            return Optional.of(YearMonth.from(
                    LocalDate.of(getal(jaarEerst.group(1)), getal(jaarEerst.group(2)), getal(jaarEerst.group(3)))));
        }
        Matcher dagEerst = DAG_MAAND_JAAR.matcher(tekst);
        if (!dagEerst.matches()) {
            return Optional.empty();
        }
        int dag = getal(dagEerst.group(1));
        int maand = getal(dagEerst.group(3));
        boolean dubbelzinnig = dagEerst.group(2).equals("/") && dag <= 12 && maand <= 12 && dag != maand;
        return dubbelzinnig
                ? Optional.empty()
                : Optional.of(YearMonth.from(LocalDate.of(getal(dagEerst.group(4)), maand, dag)));
    }

    private static YearMonth maand(String jaar, String maand) {
        return YearMonth.of(getal(jaar), getal(maand));
    }

    /** By its name or the first three letters of it; "mrt" too. */
    private static Optional<Month> genoemd(String naam) {
        for (Month maand : Month.values()) {
            String voluit = maand.getDisplayName(TextStyle.FULL, NEDERLANDS);
            boolean kort = naam.equals(voluit.substring(0, AFKORTING)) || maand == Month.MARCH && naam.equals("mrt");
            if (kort || naam.equals(voluit) || maand == Month.SEPTEMBER && naam.equals("sept")) {
                return Optional.of(maand);
            }
        }
        return Optional.empty();
    }

    private static int getal(String cijfers) {
        return Integer.parseInt(cijfers);
    }

    private static Celfout fout(String uitleg) {
        return new Celfout(Kolom.MAAND, uitleg);
    }
}
