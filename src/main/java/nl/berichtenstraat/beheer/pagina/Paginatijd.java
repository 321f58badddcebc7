package nl.berichtenstraat.beheer.pagina;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Moments as people read them.
 *
 * @param zone the zone of the gemeente
 */
public record Paginatijd(ZoneId zone) {

    private static final DateTimeFormatter VORM =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.forLanguageTag("nl-NL"));

    /** Day and time to the minute. */
    public String toon(Instant moment) {
        return VORM.format(moment.atZone(zone));
    }
}
