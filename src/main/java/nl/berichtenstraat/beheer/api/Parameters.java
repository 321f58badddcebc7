package nl.berichtenstraat.beheer.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;

/**
 * The parameters of a query. One that is not known, that comes twice or that cannot be used is refused by its name and
 * without its value, for that may be personal data. A parameter without a value counts as absent.
 */
final class Parameters {

    /** Name of the parameter that says where a page begins. */
    static final String NA = "na";

    /** What to say when it cannot be used. */
    static final String NEEM_OVER = "Neem deze parameter over uit volgende.";

    private static final String AANTAL = "aantal";
    private static final int STANDAARD_AANTAL = 50;
    private static final int MEESTE = 500;
    private static final int LANGSTE = 200;
    private static final Pattern GETAL = Pattern.compile("[0-9]{1,18}");
    private static final Pattern BSN = Pattern.compile("[0-9]{8,9}");
    private static final Pattern SLEUTEL = Pattern.compile("[0-9a-f]{32}");

    private final Verzoek verzoek;

    private Parameters(Verzoek verzoek) {
        this.verzoek = verzoek;
    }

    /**
     * The parameters of a request.
     *
     * @param namen those that it may have
     * @throws Webfout 400 when it has another, or one of them more than once
     */
    static Parameters van(Verzoek verzoek, String... namen) {
        Set<String> bekend = Set.of(namen);
        verzoek.context().queryParamMap().forEach((naam, waarden) -> {
            if (!bekend.contains(naam)) {
                throw Webfout.ongeldig(kort(naam), "Deze parameter bestaat hier niet.");
            }
            if (waarden.size() > 1) {
                throw Webfout.ongeldig(naam, "Deze parameter komt meer dan één keer voor.");
            }
            if (waarden.get(0).length() > LANGSTE) {
                throw Webfout.ongeldig(naam, "Deze waarde is te lang.");
            }
        });
        return new Parameters(verzoek);
    }

    /** As {@link #van}, of a list by page. */
    static Parameters vanLijst(Verzoek verzoek, String... namen) {
        String[] alle = Arrays.copyOf(namen, namen.length + 2);
        alle[namen.length] = AANTAL;
        alle[namen.length + 1] = NA;
        return van(verzoek, alle);
    }

    /** The text of a parameter; empty when absent. */
    Optional<String> tekst(String naam) {
        return verzoek.vraag(naam);
    }

    /**
     * A parameter with a value of its own kind.
     *
     * @param lezer gives the value; empty when the text is none
     * @param bezwaar what to say then
     */
    <T> Optional<T> waarde(String naam, Function<String, Optional<T>> lezer, String bezwaar) {
        return tekst(naam).map(tekst -> lezer.apply(tekst).orElseThrow(() -> Webfout.ongeldig(naam, bezwaar)));
    }

    /** The gemeentecode in the parameter of that name. */
    Optional<Gemeentecode> gemeente() {
        return gemeente("gemeente");
    }

    /** A gemeentecode. */
    Optional<Gemeentecode> gemeente(String naam) {
        return waarde(
                naam, tekst -> vorm(tekst, "[0-9]{4}").map(Gemeentecode::new), "Een gemeentecode heeft 4 cijfers.");
    }

    /** An AGB code. */
    Optional<AgbCode> aanbieder() {
        return waarde("aanbieder", tekst -> vorm(tekst, "[0-9]{8}").map(AgbCode::new), "Een AGB-code heeft 8 cijfers.");
    }

    /** The pseudonym of a client. A Bsn is refused: the address of a request ends up in logs of others. */
    Optional<Clientsleutel> client() {
        if (tekst("client").filter(BSN.asMatchPredicate()).isPresent()) {
            throw Webfout.ongeldig(
                    "client",
                    "Zet geen BSN in een adres. Vraag de cliëntsleutel met POST /api/v1/clientsleutel en zoek daarmee.");
        }
        return waarde(
                "client",
                tekst -> Optional.of(tekst).filter(SLEUTEL.asMatchPredicate()).map(Clientsleutel::new),
                "Een cliëntsleutel heeft 32 tekens: cijfers en a tot en met f.");
    }

    /** A parameter that must be there. */
    <T> T eis(String naam, Optional<T> waarde) {
        return waarde.orElseThrow(() -> Webfout.ongeldig(naam, "Deze parameter is nodig."));
    }

    /** A whole number from 0. */
    Optional<Long> getal(String naam) {
        return waarde(naam, Parameters::heel, "Vul een geheel getal in van hoogstens 18 cijfers.");
    }

    /** A month. */
    Optional<YearMonth> maand(String naam) {
        return waarde(
                naam, tekst -> datum(tekst, "[0-9]{4}-[0-9]{2}", YearMonth::parse), "Schrijf een maand als 2026-03.");
    }

    /** A day. */
    Optional<LocalDate> dag(String naam) {
        return waarde(
                naam,
                tekst -> datum(tekst, "[0-9]{4}-[0-9]{2}-[0-9]{2}", LocalDate::parse),
                "Schrijf een dag als 2026-03-31.");
    }

    /** One of some words. */
    Optional<String> keuze(String naam, List<String> keuzen) {
        return waarde(
                naam,
                tekst -> Optional.of(tekst).filter(keuzen::contains),
                "Kies uit " + String.join(", ", keuzen) + ".");
    }

    /** Whether something is asked for; no when absent. */
    boolean ja(String naam) {
        return keuze(naam, List.of("ja", "nee")).filter("ja"::equals).isPresent();
    }

    /** Whether something is not asked for; no when absent. */
    boolean nee(String naam) {
        return keuze(naam, List.of("ja", "nee")).filter("nee"::equals).isPresent();
    }

    /** How many a page may hold. */
    int aantal() {
        return waarde(
                        AANTAL,
                        tekst -> heel(tekst).filter(getal -> getal >= 1 && getal <= MEESTE),
                        "Een pagina heeft 1 tot en met " + MEESTE + " regels.")
                .map(Long::intValue)
                .orElse(STANDAARD_AANTAL);
    }

    /** The number after which a page begins. */
    Optional<Long> na() {
        return waarde(NA, Parameters::heel, NEEM_OVER);
    }

    private static Optional<Long> heel(String tekst) {
        return Optional.of(tekst).filter(GETAL.asMatchPredicate()).map(Long::valueOf);
    }

    private static Optional<String> vorm(String tekst, String patroon) {
        return Optional.of(tekst).filter(t -> t.matches(patroon));
    }

    private static <T> Optional<T> datum(String tekst, String patroon, Function<String, T> lezer) {
        try {
            return vorm(tekst, patroon).map(lezer);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String kort(String naam) {
        return naam.matches("[A-Za-z_.-]{1,40}") ? naam : "onbekend";
    }
}
