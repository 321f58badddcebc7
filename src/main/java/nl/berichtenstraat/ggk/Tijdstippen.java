package nl.berichtenstraat.ggk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.Set;

/** The moments of messages: Dutch local time in digits, {@code yyyyMMdd[HH[mm[ss[SSS]]]]}. */
public final class Tijdstippen {

    /** The time zone of all moments. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Set<Integer> LENGTES = Set.of(8, 10, 12, 14, 17);
    private static final String NULLEN = "000000000";
    private static final int VOLLEDIG = 17;

    private static final DateTimeFormatter VORM = new DateTimeFormatterBuilder()
            .appendPattern("uuuuMMddHHmmss")
            .appendValue(ChronoField.MILLI_OF_SECOND, 3)
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private Tijdstippen() {}

    /**
     * The moment for a new message, to the millisecond. It is later than the previous one of the same sender, also in the
     * hour that comes twice in autumn and when the clock was set back, and it is never in the hour that spring skips.
     *
     * @param nu now
     * @param vorige on the previous message of this sender; empty when there was none
     * @throws IllegalArgumentException when the previous one is no moment
     */
    public static String volgend(Instant nu, Optional<String> vorige) {
        LocalDateTime klok = LocalDateTime.ofInstant(nu, ZONE).truncatedTo(ChronoUnit.MILLIS);
        return VORM.format(vorige.map(Tijdstippen::ditMoment)
                .map(eerder -> bestaand(eerder.plus(1, ChronoUnit.MILLIS)))
                .filter(klok::isBefore)
                .orElse(klok));
    }

    /** A moment in the hour that spring skips becomes the begin of the hour after it. */
    private static LocalDateTime bestaand(LocalDateTime moment) {
        ZoneOffsetTransition overgang = ZONE.getRules().getTransition(moment);
        return overgang != null && overgang.isGap() ? overgang.getDateTimeAfter() : moment;
    }

    private static LocalDateTime ditMoment(String tijdstip) {
        return lees(tijdstip).orElseThrow(() -> new IllegalArgumentException("no moment: " + tijdstip));
    }

    /**
     * The moment that this text stands for; what is left out counts as zero.
     *
     * @return empty when it has another number of digits than 8, 10, 12, 14 or 17, or is no date and time that exists
     */
    public static Optional<LocalDateTime> lees(String tijdstip) {
        if (!LENGTES.contains(tijdstip.length())) {
            return Optional.empty();
        }
        String volledig = tijdstip + NULLEN.substring(0, VOLLEDIG - tijdstip.length());
        try {
            return Optional.of(LocalDateTime.parse(volledig, VORM));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
