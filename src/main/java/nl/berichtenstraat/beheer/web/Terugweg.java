package nl.berichtenstraat.beheer.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where somebody goes on after logging in: the page that was asked for, or the page with the form that was sent. A form cannot
 * be sent again, so whoever sent one is told that nothing was done with it.
 */
final class Terugweg {

    private static final String BEGIN = "/";

    private final List<Pattern> paginas = new ArrayList<>();

    /** Notes that there is a page at this address, with parameters in braces. */
    void pagina(String pad) {
        paginas.add(Pattern.compile(Stream.of(pad.split("/", -1))
                .map(deel -> deel.startsWith("{") ? "[^/]+" : Pattern.quote(deel))
                .reduce((een, ander) -> een + "/" + ander)
                .orElse("")));
    }

    /** Address of the login page for who asked this without a session. */
    String naarInloggen(Context context) {
        boolean formulier = context.method() != HandlerType.GET;
        String terug = formulier ? paginaMetFormulier(context) : metVraag(context.path(), context.queryString());
        return "/inloggen?naar=" + URLEncoder.encode(terug, StandardCharsets.UTF_8) + (formulier ? "&verlopen=ja" : "");
    }

    /** The page it was sent from, if that can be shown; else the nearest above the address that it was sent to. */
    private String paginaMetFormulier(Context context) {
        return vanaf(context)
                .filter(adres -> isPagina(adres.getRawPath()))
                .map(adres -> metVraag(adres.getRawPath(), adres.getRawQuery()))
                .orElseGet(() -> dichtstbij(context.path()));
    }

    /** What the browser says that it comes from, when that is ours. */
    private static Optional<URI> vanaf(Context context) {
        try {
            return Optional.ofNullable(context.header("Referer"))
                    .map(URI::create)
                    .filter(adres -> adres.getRawAuthority() != null
                            && adres.getRawAuthority().equalsIgnoreCase(context.host())
                            && adres.getRawPath() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String dichtstbij(String pad) {
        String hier = pad;
        while (!hier.isEmpty() && !isPagina(hier)) {
            hier = hier.substring(0, hier.lastIndexOf('/'));
        }
        return hier.isEmpty() ? BEGIN : hier;
    }

    private boolean isPagina(String pad) {
        return paginas.stream().anyMatch(pagina -> pagina.matcher(pad).matches());
    }

    private static String metVraag(String pad, String vraag) {
        return vraag == null || vraag.isEmpty() ? pad : pad + "?" + vraag;
    }
}
