package nl.berichtenstraat.beheer.pagina;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import nl.berichtenstraat.beheer.Datums;
import nl.berichtenstraat.beheer.Woorden;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.verslag.Getallen;

/**
 * Moments, numbers and words as the pages show them.
 *
 * @param datums days and moments
 */
public record Weergave(Datums datums) {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final int KILO = 1000;

    /** Day and time. */
    public String moment(Instant moment) {
        return datums.moment(moment);
    }

    /** A day in a sentence. */
    public String voluit(LocalDate dag) {
        return datums.voluit(dag);
    }

    /** A day. */
    public String dag(LocalDate dag) {
        return datums.dag(dag);
    }

    /** A month. */
    public String maand(YearMonth maand) {
        return datums.maand(maand);
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

    /** The first characters of a pseudonym. */
    public String kort(String client) {
        return Woorden.kort(client);
    }

    /** A message type with its name. */
    public String soort(Berichtsoort soort) {
        return Woorden.soort(soort);
    }

    /** What became of a message, in a word. */
    public String uitkomst(BewaardBericht bericht) {
        return bericht.uitkomst()
                .filter(uitkomst -> bericht.status() == Berichtstatus.VERWERKT)
                .map(Woorden::uitkomst)
                .orElseGet(() -> Woorden.status(bericht.status()));
    }

    /** The class of the label that shows it. */
    public String klasse(BewaardBericht bericht) {
        return switch (bericht.status()) {
            case ONTVANGEN -> "let-op";
            case GEPARKEERD -> "fout";
            case VERWERKT -> klasse(bericht.uitkomst().orElse(""));
        };
    }

    private static String klasse(String uitkomst) {
        return switch (uitkomst) {
            case "goedgekeurd" -> "goed";
            case "deels" -> "let-op";
            case "afgekeurd", "fout" -> "fout";
            default -> "";
        };
    }
}
