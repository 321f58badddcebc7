package nl.berichtenstraat.beheer.pagina;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Signaalsoort;
import nl.berichtenstraat.register.Signaalvraag;

/**
 * A choice of signals as it stands in the address of a page.
 *
 * @param vraag the choice, as far as it can be understood
 * @param ingevuld what was filled in, by name of the field
 * @param bezwaren what is wrong, by name of the field
 */
public record Signaaladres(Signaalvraag vraag, Map<String, String> ingevuld, Map<String, String> bezwaren) {

    /** The field in which a person may type a Bsn. */
    static final String CLIENT = "client";

    /** Reads the fields. */
    static Signaaladres van(Function<String, Optional<String>> velden) {
        Lezing lezing = new Lezing(velden);
        Signaalvraag vraag = new Signaalvraag(
                lezing.lees("soort", soorten(), "Kies een soort.").map(Signaaladres::soort),
                lezing.lees("gemeente", "[0-9]{4}", "Een gemeentecode heeft 4 cijfers.")
                        .map(Gemeentecode::new),
                lezing.lees("aanbieder", "[0-9]{8}", "Een AGB-code heeft 8 cijfers.")
                        .map(AgbCode::new),
                lezing.lees("toewijzing", "[0-9]{1,12}", "Een toewijzingnummer heeft hoogstens 12 cijfers.")
                        .map(Long::valueOf),
                lezing.lees(CLIENT, "[0-9a-f]{32}", "Een cliëntsleutel heeft 32 tekens: cijfers en a tot en met f.")
                        .map(Clientsleutel::new),
                stand(lezing.lees("stand", "open|ingetrokken|alle", "Kies een stand.")));
        return new Signaaladres(vraag, lezing.ingevuld, lezing.bezwaren);
    }

    /** The same, with another value for a field. */
    Signaaladres met(String veld, String waarde) {
        Map<String, String> nieuw = new LinkedHashMap<>(ingevuld);
        nieuw.put(veld, waarde);
        return van(naam -> Optional.ofNullable(nieuw.get(naam)));
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

    /** Address of the page. */
    public String pad() {
        return "/signalen" + query("");
    }

    /** Address of the same as CSV. */
    public String csv() {
        return "/signalen.csv" + query("");
    }

    /** Address of the page that goes on after a signal. */
    public String verder(long na) {
        return "/signalen" + query("voor=" + na);
    }

    private String query(String erbij) {
        String query = ingevuld.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String alles = query.isEmpty() || erbij.isEmpty() ? query + erbij : query + "&" + erbij;
        return alles.isEmpty() ? "" : "?" + alles;
    }

    private static Optional<Boolean> stand(Optional<String> tekst) {
        return switch (tekst.orElse("open")) {
            case "alle" -> Optional.empty();
            case "ingetrokken" -> Optional.of(false);
            default -> Optional.of(true);
        };
    }

    private static String soorten() {
        return Arrays.stream(Signaalsoort.values()).map(Signaalsoort::naam).collect(Collectors.joining("|"));
    }

    private static Signaalsoort soort(String naam) {
        return Arrays.stream(Signaalsoort.values())
                .filter(soort -> soort.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    /** The fields that were read so far. */
    private static final class Lezing {

        private final Function<String, Optional<String>> velden;
        private final Map<String, String> ingevuld = new LinkedHashMap<>();
        private final Map<String, String> bezwaren = new LinkedHashMap<>();

        Lezing(Function<String, Optional<String>> velden) {
            this.velden = velden;
        }

        Optional<String> lees(String naam, String vorm, String bezwaar) {
            Optional<String> waarde = velden.apply(naam);
            waarde.ifPresent(tekst -> ingevuld.put(naam, tekst));
            Optional<String> goed = waarde.filter(tekst -> tekst.matches(vorm));
            if (waarde.isPresent() && goed.isEmpty()) {
                bezwaren.put(naam, bezwaar);
            }
            return goed;
        }
    }
}
