package nl.berichtenstraat.beheer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.kanaal.Storingen;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What someone gets to see when it does not go: a page, or a problem as JSON for a program. Never what went wrong inside. */
final class Foutpaginas {

    private static final Logger LOG = LoggerFactory.getLogger(Foutpaginas.class);
    private static final List<String> PROGRAMMAS = List.of("/api/", "/health/", "/metrics");
    private static final String STORING = "Er is een storing bij ons. Probeer het later opnieuw.";

    private final Poortwachter poortwachter;
    private final Terugweg terugweg;

    Foutpaginas(Poortwachter poortwachter, Terugweg terugweg) {
        this.poortwachter = poortwachter;
        this.terugweg = terugweg;
    }

    void leg(RoutesConfig routes) {
        routes.exception(Webfout.class, (fout, context) -> {
            if (fout.status() == 429) {
                context.header(
                        "Retry-After", Long.toString(Math.max(1, fout.wacht().toSeconds())));
            }
            antwoord(context, fout.status(), fout.getMessage(), fout.parameter());
        });
        routes.exception(
                Poortwachter.NietIngelogd.class,
                (fout, context) -> context.status(303).header("Location", terugweg.naarInloggen(context)));
        routes.exception(
                Poortwachter.MoetWachtwoordWijzigen.class,
                (fout, context) -> context.status(303).header("Location", "/wachtwoord"));
        routes.exception(OpslagOnbereikbaar.class, (fout, context) -> {
            LOG.warn("opslag niet bereikbaar voor {}", isVoorProgramma(context) ? "de API" : "een pagina");
            antwoord(context, 503, STORING);
        });
        routes.exception(
                HttpResponseException.class,
                (fout, context) -> antwoord(context, fout.getStatus(), uitleg(fout.getStatus())));
        routes.exception(Exception.class, (fout, context) -> {
            if (isAfgebroken(fout)) {
                context.status(400);
                return;
            }
            LOG.error("storing achter een pagina of adres: {}", Storingen.spoor(fout));
            antwoord(context, 500, STORING);
        });
    }

    private void antwoord(Context context, int status, String uitleg) {
        antwoord(context, status, uitleg, Optional.empty());
    }

    private void antwoord(Context context, int status, String uitleg, Optional<String> parameter) {
        if (isVoorProgramma(context)) {
            if (status == 401) {
                context.header("WWW-Authenticate", "Bearer");
            }
            poortwachter.anoniem(context).probleem(status, uitleg, parameter);
        } else {
            pagina(context, status, uitleg);
        }
    }

    private static boolean isVoorProgramma(Context context) {
        return PROGRAMMAS.stream().anyMatch(context.path()::startsWith);
    }

    private void pagina(Context context, int status, String uitleg) {
        String titel = switch (status) {
            case 403 -> "Geen toegang";
            case 404 -> "Niet gevonden";
            case 500, 503 -> "Storing";
            default -> "Dat ging niet";
        };
        try {
            poortwachter.openbaar(context).toon(status, "beheer/fout.jte", titel, uitleg);
        } catch (OpslagOnbereikbaar e) {
            // without the store nobody knows who asks
            context.status(status).contentType("text/plain; charset=utf-8").result(uitleg);
        }
    }

    /** The caller went away, or sent what is no request. */
    private static boolean isAfgebroken(Throwable fout) {
        for (Throwable t = fout; t != null; t = t.getCause()) {
            if (t instanceof org.eclipse.jetty.io.EofException
                    || t instanceof org.eclipse.jetty.http.BadMessageException) {
                return true;
            }
        }
        return false;
    }

    private static String uitleg(int status) {
        return switch (status) {
            case 404 -> "Deze pagina bestaat niet.";
            case 405 -> "Dit kan hier niet.";
            case 413 -> "Dit is groter dan wij aannemen.";
            default -> "Dit verzoek is niet te begrijpen.";
        };
    }
}
