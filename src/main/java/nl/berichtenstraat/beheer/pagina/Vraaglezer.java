package nl.berichtenstraat.beheer.pagina;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;

/** Reads what someone filled in, and remembers it as it was; what cannot be used is left out, with what to do about it. */
final class Vraaglezer {

    private static final Pattern GEMEENTE = Pattern.compile("[0-9]{4}");
    private static final Pattern AANBIEDER = Pattern.compile("[0-9]{8}");
    private static final Pattern CLIENT = Pattern.compile("[0-9a-z]{1,32}");
    private static final Pattern CATEGORIE = Pattern.compile("[0-9A-Za-z]{2}");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{1,5}");
    private static final Pattern NUMMER = Pattern.compile("[0-9]{1,18}");

    private final Function<String, Optional<String>> velden;
    private final List<String> bezwaren = new ArrayList<>();
    private Adres adres;

    /** Of the page at this path, with these fields. */
    Vraaglezer(String pad, Function<String, Optional<String>> velden) {
        this.velden = velden;
        this.adres = Adres.van(pad);
    }

    /** The page with all that was read so far. */
    Adres adres() {
        return adres;
    }

    /** What is wrong, in Dutch. */
    List<String> bezwaren() {
        return List.copyOf(bezwaren);
    }

    Optional<Gemeentecode> gemeente() {
        return lees("gemeente", GEMEENTE, "Een gemeentecode heeft vier cijfers, zoals 0505.")
                .map(Gemeentecode::new);
    }

    Optional<AgbCode> aanbieder() {
        return lees("aanbieder", AANBIEDER, "Een AGB-code heeft acht cijfers.").map(AgbCode::new);
    }

    /** A product as its category and code with a space or a slash between them, or its code alone. */
    Optional<String> product() {
        return lees(
                "product",
                Pattern.compile("([0-9A-Za-z]{2}[ /])?[0-9A-Za-z]{0,5}"),
                "Vul een productcode in, zoals IB1.");
    }

    Optional<String> categorie() {
        return lees("categorie", CATEGORIE, "Een productcategorie heeft twee tekens.");
    }

    Optional<String> code() {
        return lees("code", CODE, "Een productcode heeft hoogstens vijf tekens.");
    }

    Optional<Clientsleutel> client() {
        return lees("client", CLIENT, "Een cliëntsleutel bestaat uit cijfers en kleine letters.")
                .map(Clientsleutel::new);
    }

    Optional<Long> nummer(String naam) {
        return lees(naam, NUMMER, "Een nummer bestaat uit cijfers.").map(Long::parseLong);
    }

    Optional<YearMonth> maand(String naam) {
        Optional<String> tekst = velden.apply(naam);
        try {
            Optional<YearMonth> maand =
                    tekst.map(YearMonth::parse).filter(een -> een.getYear() >= 1900 && een.getYear() < 10_000);
            adres = adres.met(naam, maand);
            return maand;
        } catch (DateTimeException e) {
            bezwaren.add("Vul een maand in als 2026-03.");
            return Optional.empty();
        }
    }

    /** One of these names; anything else is as nothing. */
    Optional<String> keuze(String naam, List<String> namen) {
        Optional<String> keuze = velden.apply(naam).filter(namen::contains);
        adres = adres.met(naam, keuze);
        return keuze;
    }

    private Optional<String> lees(String naam, Pattern vorm, String bezwaar) {
        Optional<String> tekst = velden.apply(naam);
        Optional<String> goed = tekst.filter(een -> vorm.matcher(een).matches());
        if (tekst.isPresent() && goed.isEmpty()) {
            bezwaren.add(bezwaar);
        }
        adres = adres.met(naam, goed);
        return goed;
    }
}
