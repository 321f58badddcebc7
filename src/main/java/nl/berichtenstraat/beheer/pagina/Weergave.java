package nl.berichtenstraat.beheer.pagina;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.verslag.Getallen;

/**
 * Moments, numbers and words as the pages show them.
 *
 * @param zone in which moments are shown
 */
public record Weergave(ZoneId zone) {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-yyyy HH:mm:ss", NEDERLANDS);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy", NEDERLANDS);
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM yyyy", NEDERLANDS);
    private static final int KILO = 1000;

    /** Day and time. */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(zone));
    }

    /** A day. */
    public String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** A month. */
    public String maand(YearMonth maand) {
        return MAAND.format(maand);
    }

    /** Cents as euros. */
    public String euro(long cent) {
        return Bedrag.inEuro(cent);
    }

    /** A whole number with points. */
    public String aantal(long aantal) {
        return Getallen.aantal(aantal);
    }

    /** A number with its noun. */
    public String aantal(long aantal, String een, String meer) {
        return aantal(aantal) + " " + (aantal == 1 ? een : meer);
    }

    /** A number of bytes, rounded. */
    public String grootte(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        return bytes < KILO * KILO
                ? String.format(NEDERLANDS, "%.1f kB", bytes / (double) KILO)
                : String.format(NEDERLANDS, "%.1f MB", bytes / (double) (KILO * KILO));
    }

    /** How long ago, in the largest unit that fits. */
    public String geleden(Instant toen, Instant nu) {
        Duration duur = Duration.between(toen, nu);
        if (duur.toDays() > 0) {
            return aantal(duur.toDays(), "dag", "dagen");
        }
        if (duur.toHours() > 0) {
            return duur.toHours() + " uur";
        }
        return duur.toMinutes() < 1 ? "minder dan een minuut" : aantal(duur.toMinutes(), "minuut", "minuten");
    }

    /** A message type with its name. */
    public String soort(Berichtsoort soort) {
        return soort.nummer() + " " + naam(soort);
    }

    private static String naam(Berichtsoort soort) {
        return switch (soort) {
            case WMO301 -> "toewijzing";
            case WMO302 -> "retour op toewijzing";
            case WMO305 -> "start";
            case WMO306 -> "retour op start";
            case WMO307 -> "stop";
            case WMO308 -> "retour op stop";
            case WMO315 -> "verzoek om toewijzing";
            case WMO316 -> "retour op verzoek om toewijzing";
            case WMO317 -> "verzoek om wijziging";
            case WMO318 -> "retour op verzoek om wijziging";
            case WMO319 -> "antwoord op verzoek";
            case WMO320 -> "retour op antwoord";
            case WMO323 -> "declaratie";
            case WMO325 -> "declaratie-antwoord";
        };
    }

    /** What became of a message, in a word. */
    public String uitkomst(BewaardBericht bericht) {
        return switch (bericht.status()) {
            case ONTVANGEN -> "wacht";
            case GEPARKEERD -> "geparkeerd";
            case VERWERKT -> bericht.uitkomst().orElse("verwerkt");
        };
    }

    /** The class of the label that shows it. */
    public String klasse(BewaardBericht bericht) {
        if (bericht.status() == Berichtstatus.ONTVANGEN) {
            return "let-op";
        }
        return switch (uitkomst(bericht)) {
            case "goedgekeurd" -> "goed";
            case "deels" -> "let-op";
            case "afgekeurd", "fout", "geparkeerd" -> "fout";
            default -> "";
        };
    }

    /** A way in or a destination, with its name for people. */
    public String weg(String naam) {
        return switch (naam) {
            case "map" -> "map";
            case "queue" -> "wachtrij";
            case "http" -> "HTTP";
            case "portaal" -> "portaal";
            case "retour" -> "aanbieder (retour)";
            case "toewijzing" -> "aanbieder (toewijzing)";
            case "verzoekantwoord" -> "aanbieder (antwoord op verzoek)";
            case "declaratieantwoord" -> "aanbieder (declaratie-antwoord)";
            case "backoffice" -> "gemeente (backoffice)";
            case "afrekening" -> "wachtrij afrekening";
            case "fout" -> "afzender (fout)";
            case "signaal" -> "gemeente (signaal)";
            default -> naam;
        };
    }
}
