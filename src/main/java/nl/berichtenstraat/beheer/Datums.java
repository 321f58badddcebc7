package nl.berichtenstraat.beheer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import nl.berichtenstraat.verslag.Getallen;

/**
 * Days and moments as people read them on every page: in figures in a table, in full in a sentence, times to the minute.
 *
 * @param zone in which moments are shown: that of the gemeente
 */
public record Datums(ZoneId zone) {

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern MOMENT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?Z");

    /** A day in figures: {@code 26-11-2026}. */
    public String dag(LocalDate dag) {
        return Getallen.datum(dag);
    }

    /** The day of a moment in full: {@code 26 november 2026}. */
    public String voluit(Instant moment) {
        return voluit(moment.atZone(zone).toLocalDate());
    }

    /** A day in full: {@code 26 november 2026}. */
    public String voluit(LocalDate dag) {
        return Getallen.dag(dag);
    }

    /** A month in full: {@code november 2026}. */
    public String maand(YearMonth maand) {
        return Getallen.maand(maand);
    }

    /** A time of the day: {@code 14:05}. */
    public String tijd(Instant moment) {
        return TIJD.format(moment.atZone(zone));
    }

    /** A text that the register has in which moments stand as programs write them, with those for people. */
    public String inTekst(String tekst) {
        return MOMENT.matcher(tekst).replaceAll(gevonden -> moment(Instant.parse(gevonden.group())));
    }

    /** A day with its time: {@code 26-11-2026 14:05}. */
    public String moment(Instant moment) {
        return dag(moment.atZone(zone).toLocalDate()) + " " + tijd(moment);
    }
}
