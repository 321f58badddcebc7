package nl.berichtenstraat.beheer.toegang;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a screen: keeps cookies of each server, also those for TLS only (as browsers do on the machine itself),
 * sends the secret of the last page along with a form, follows no redirect.
 */
final class Bezoeker {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern KOEKJE = Pattern.compile("([^=;]+)=\"?([^\";]*)\"?(.*)");

    private final URI dienst;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> koekjes = new HashMap<>();
    private String csrf = "";

    Bezoeker(int poort) {
        this.dienst = URI.create("http://127.0.0.1:" + poort);
    }

    /** Goes to a page of the service, or to an address elsewhere. */
    HttpResponse<String> haal(String pad) throws IOException, InterruptedException {
        return stuur(HttpRequest.newBuilder(dienst.resolve(pad)));
    }

    /** Sends a form: names and values in turn. */
    HttpResponse<String> zend(String pad, String... velden) throws IOException, InterruptedException {
        StringBuilder inhoud = new StringBuilder("csrf=" + URLEncoder.encode(csrf, UTF_8));
        for (int i = 0; i < velden.length; i += 2) {
            inhoud.append('&').append(velden[i]).append('=').append(URLEncoder.encode(velden[i + 1], UTF_8));
        }
        return stuur(HttpRequest.newBuilder(dienst.resolve(pad))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(inhoud.toString())));
    }

    /** Opens the login page and logs in. */
    HttpResponse<String> logIn(String naam, String wachtwoord) throws IOException, InterruptedException {
        haal("/inloggen");
        return zend("/inloggen", "naam", naam, "wachtwoord", wachtwoord);
    }

    /** Sends this along with forms instead of the secret of the last page. */
    void metFormuliergeheim(String ander) {
        csrf = ander;
    }

    String formuliergeheim() {
        return csrf;
    }

    /** The value of a cookie of the service. */
    Optional<String> koekje(String naam) {
        return Optional.ofNullable(van(dienst).get(naam));
    }

    /** Has this cookie of the service from now on. */
    void zetKoekje(String naam, String waarde) {
        van(dienst).put(naam, waarde);
    }

    /** Where an answer sends one on to; empty when it does not. */
    static String naar(HttpResponse<?> antwoord) {
        return antwoord.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> stuur(HttpRequest.Builder verzoek) throws IOException, InterruptedException {
        URI adres = verzoek.build().uri();
        if (!van(adres).isEmpty()) {
            verzoek.header(
                    "Cookie",
                    van(adres).entrySet().stream()
                            .map(koekje -> koekje.getKey() + "=" + koekje.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> antwoord = http.send(verzoek.build(), BodyHandlers.ofString());
        antwoord.headers().allValues("Set-Cookie").forEach(koekje -> bewaar(adres, koekje));
        Matcher geheim = CSRF.matcher(antwoord.body());
        if (geheim.find()) {
            csrf = geheim.group(1);
        }
        return antwoord;
    }

    private void bewaar(URI adres, String tekst) {
        Matcher koekje = KOEKJE.matcher(tekst);
        if (koekje.matches()) {
            if (koekje.group(2).isEmpty() || koekje.group(3).contains("Max-Age=0")) {
                van(adres).remove(koekje.group(1));
            } else {
                van(adres).put(koekje.group(1), koekje.group(2));
            }
        }
    }

    private Map<String, String> van(URI adres) {
        return koekjes.computeIfAbsent(adres.getAuthority(), server -> new LinkedHashMap<>());
    }
}
