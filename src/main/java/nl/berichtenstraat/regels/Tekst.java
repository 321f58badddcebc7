package nl.berichtenstraat.regels;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Product;

/** Dutch wording of values for the explanation of a finding. */
public final class Tekst {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM uuuu", NEDERLANDS);
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private Tekst() {}

    /** An amount of whole cents: {@code € 1.145,50}, or {@code € -0,05} below zero. */
    public static String euro(long cent) {
        return Bedrag.inEuro(cent);
    }

    /** An amount with its side: {@code € 1.145,50 D}. */
    public static String euro(Bedrag bedrag) {
        return euro(bedrag.cent()) + " " + bedrag.indicatie();
    }

    /** A date: {@code 01-08-2026}. */
    public static String datum(LocalDate datum) {
        return DATUM.format(datum);
    }

    /** A period: {@code 01-08-2026 t/m 31-08-2026}, or {@code vanaf 01-08-2026} with an open end. */
    public static String periode(Periode periode) {
        if (periode.eind().equals(Periode.OPEN_EINDE)) {
            return "vanaf " + datum(periode.begin());
        }
        return datum(periode.begin()) + " t/m " + datum(periode.eind());
    }

    /** A calendar month: {@code augustus 2026}. */
    public static String maand(YearMonth maand) {
        return MAAND.format(maand);
    }

    /** A whole number: {@code 28.000}. */
    public static String aantal(long aantal) {
        return String.format(NEDERLANDS, "%,d", aantal);
    }

    /** A whole number of things: {@code 1 week}, {@code 5 weken}. */
    public static String aantal(long aantal, String enkelvoud, String meervoud) {
        return aantal(aantal) + " " + (aantal == 1 ? enkelvoud : meervoud);
    }

    /** A product: {@code categorie 02, code IB1}, or that it has no code, or that there is none. */
    public static String product(Optional<Product> product) {
        return product.map(p -> p.code()
                        .map(code -> Uitlegsjablonen.deel("product", "categorie", p.categorie(), "code", code))
                        .orElseGet(() -> Uitlegsjablonen.deel("product.zonder-code", "categorie", p.categorie())))
                .orElseGet(() -> Uitlegsjablonen.deel("product.geen"));
    }

    /** A unit by name and code, for example {@code minuten (01)}. */
    public static String eenheid(Eenheid eenheid) {
        String naam = switch (eenheid) {
            case MINUUT -> "minuten";
            case UUR -> "uren";
            case ETMAAL -> "etmalen";
            case DAGDEEL -> "dagdelen";
            case STUKS_OUTPUT, STUKS_INSPANNING -> "stuks";
            case EURO -> "euro's";
        };
        return naam + " (" + eenheid.code() + ")";
    }
}
