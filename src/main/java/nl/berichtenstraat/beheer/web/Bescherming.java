package nl.berichtenstraat.beheer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.kanaal.Instellingen;

/**
 * What holds for every answer: browsers run only our own script, load nothing from elsewhere, keep nothing and show us in no
 * frame; and a request for another host than ours is refused, so that a page elsewhere cannot reach us by a name of its own.
 */
final class Bescherming {

    private static final String BELEID = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final Set<String> DEZE_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Optional<Set<String>> eigenNamen;
    private final boolean versleuteld;

    Bescherming(Instellingen.Http http) {
        this.eigenNamen =
                http.url().isPresent() || http.isLoopback() ? Optional.of(eigenNamen(http)) : Optional.empty();
        this.versleuteld = http.isVersleuteld();
    }

    void leg(RoutesConfig routes) {
        routes.before(context -> {
            if (eigenNamen.filter(namen -> !namen.contains(naam(context))).isPresent()) {
                throw Webfout.met(421, "Deze dienst luistert niet naar deze naam.");
            }
            koppen(context);
        });
    }

    private void koppen(Context context) {
        context.header("Content-Security-Policy", BELEID)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!context.path().startsWith("/web/")) {
            context.header("Cache-Control", "no-store");
        }
        if (versleuteld) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static String naam(Context context) {
        String host = Optional.ofNullable(context.host()).orElse("").toLowerCase(Locale.ROOT);
        return host.replaceFirst(":[0-9]*$", "");
    }

    private static Set<String> eigenNamen(Instellingen.Http http) {
        Set<String> namen = new HashSet<>(DEZE_MACHINE);
        http.url().map(URI::getHost).map(host -> host.toLowerCase(Locale.ROOT)).ifPresent(namen::add);
        return namen;
    }
}
