package nl.berichtenstraat.beheer.pagina;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.berichtenstraat.beheer.Woorden;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.Zoekveld;
import nl.berichtenstraat.register.Zoekvraag;
import nl.berichtenstraat.verslag.Getallen;

/**
 * A search as it stands in the address of a page.
 *
 * @param vraag the search, as far as it can be understood
 * @param ingevuld what was filled in, by name of the field
 * @param bezwaren what is wrong, by name of the field
 */
public record Zoekadres(Zoekvraag vraag, Map<String, String> ingevuld, Map<String, String> bezwaren) {

    static final String VAN = "van";
    static final String TOT = "tot";

    /** Reads the fields; values are days in the zone, the last one included. */
    static Zoekadres van(Function<String, Optional<String>> velden, ZoneId zone) {
        Map<String, String> ingevuld = new LinkedHashMap<>();
        Map<String, String> bezwaren = new LinkedHashMap<>();
        Zoekvraag vraag = Zoekvraag.alles();
        for (Zoekveld veld : Zoekveld.values()) {
            Optional<String> waarde = velden.apply(veld.naam());
            if (waarde.isPresent()) {
                ingevuld.put(veld.naam(), waarde.get());
                Optional<String> bezwaar = veld.bezwaarTegen(waarde.get());
                bezwaar.ifPresent(tekst -> bezwaren.put(veld.naam(), tekst));
                vraag = bezwaar.isPresent() ? vraag : vraag.met(veld, waarde.get());
            }
        }
        Optional<LocalDate> van = dag(VAN, velden, ingevuld, bezwaren);
        Optional<LocalDate> tot = dag(TOT, velden, ingevuld, bezwaren);
        return new Zoekadres(vraag.opDagen(van, tot, zone), ingevuld, bezwaren);
    }

    /** Reads the fields from the query of an address. */
    static Zoekadres van(String query, ZoneId zone) {
        Map<String, String> velden = Arrays.stream(query.split("&"))
                .map(deel -> deel.split("=", 2))
                .filter(deel -> deel.length == 2)
                .collect(Collectors.toMap(deel -> deel[0], deel -> decodeer(deel[1]), (een, ander) -> een));
        return van(naam -> Optional.ofNullable(velden.get(naam)), zone);
    }

    private static String decodeer(String tekst) {
        try {
            return URLDecoder.decode(tekst, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Optional<LocalDate> dag(
            String naam,
            Function<String, Optional<String>> velden,
            Map<String, String> ingevuld,
            Map<String, String> bezwaren) {
        Optional<String> waarde = velden.apply(naam);
        try {
            waarde.ifPresent(tekst -> ingevuld.put(naam, tekst));
            return waarde.map(LocalDate::parse).filter(dag -> dag.getYear() >= 1900 && dag.getYear() < 10_000);
        } catch (DateTimeException e) {
            bezwaren.put(naam, "Vul een dag in als 2026-01-31.");
            return Optional.empty();
        }
    }

    /** What was filled in; empty text when nothing was. */
    public String veld(String naam) {
        return ingevuld.getOrDefault(naam, "");
    }

    /** What is wrong with a field; empty when nothing is. */
    public Optional<String> bezwaar(String naam) {
        return Optional.ofNullable(bezwaren.get(naam));
    }

    /** Whether all that was filled in can be looked for. */
    public boolean isGoed() {
        return bezwaren.isEmpty();
    }

    /** The same, with another value for a field. */
    Zoekadres met(Zoekveld veld, String waarde, ZoneId zone) {
        Map<String, String> nieuw = new LinkedHashMap<>(ingevuld);
        nieuw.put(veld.naam(), waarde);
        return van(naam -> Optional.ofNullable(nieuw.get(naam)), zone);
    }

    /** The same, without a field. */
    Zoekadres zonder(Zoekveld veld, ZoneId zone) {
        Map<String, String> nieuw = new LinkedHashMap<>(ingevuld);
        nieuw.remove(veld.naam());
        return van(naam -> Optional.ofNullable(nieuw.get(naam)), zone);
    }

    /** The query of the address: fields that are filled in, in a fixed order. */
    public String query() {
        List<String> delen = new ArrayList<>();
        ingevuld.forEach((naam, waarde) -> delen.add(naam + "=" + URLEncoder.encode(waarde, StandardCharsets.UTF_8)));
        return String.join("&", delen);
    }

    /** Address of the page. */
    public String pad() {
        return ingevuld.isEmpty() ? "/berichten" : "/berichten?" + query();
    }

    /** Address of the page that goes on after a message. */
    public String verder(long na) {
        return "/berichten?" + query() + (ingevuld.isEmpty() ? "" : "&") + "voor=" + na;
    }

    /** In words, for who keeps it. */
    public String inWoorden() {
        return ingevuld.isEmpty()
                ? "alle berichten"
                : ingevuld.entrySet().stream()
                        .map(veld -> label(veld.getKey()) + " " + woord(veld.getKey(), veld.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** A value that was filled in and can be used, for people. */
    private static String woord(String naam, String waarde) {
        return switch (naam) {
            case "soort" -> Woorden.soort(Berichtsoort.valueOf(waarde));
            case "status" -> Woorden.status(Berichtstatus.valueOf(waarde));
            case "uitkomst" -> Woorden.uitkomst(waarde);
            case "van", "tot" -> Getallen.datum(LocalDate.parse(waarde));
            case "client" -> Woorden.kort(waarde);
            default -> waarde;
        };
    }

    private static String label(String naam) {
        return Arrays.stream(Zoekveld.values())
                .filter(veld -> veld.naam().equals(naam))
                .map(Zoekveld::label)
                .findFirst()
                .orElse(naam.equals(VAN) ? "van" : "tot en met");
    }
}
