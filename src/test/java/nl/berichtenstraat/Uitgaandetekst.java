package nl.berichtenstraat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The content of an outgoing message without what differs from run to run: numbers that the store hands out and the day. */
final class Uitgaandetekst {

    private static final Pattern NUMMER =
            Pattern.compile("(?<=[>\"])[AB]([0-9]{11})(?=[<\"])|\"bericht\"\\s*:\\s*([0-9]+)");

    private static final Pattern SIGNAALNUMMER = Pattern.compile("(\"nummer\"\\s*:\\s*)[0-9]+");

    private Uitgaandetekst() {}

    /** With the file names of the messages in place of their numbers. */
    static String van(byte[] inhoud, Map<Long, String> berichten) {
        LocalDate vandaag = LocalDate.now(Tijd.ZONE);
        String tekst = SIGNAALNUMMER
                .matcher(new String(inhoud, StandardCharsets.UTF_8))
                .replaceAll("$1");
        return NUMMER.matcher(tekst)
                .replaceAll(gevonden -> Matcher.quoteReplacement("van " + berichten.get(nummer(gevonden))))
                .replace(vandaag.toString(), "vandaag")
                .replace(vandaag.minusDays(1).toString(), "vandaag");
    }

    private static long nummer(MatchResult gevonden) {
        return Long.parseLong(gevonden.group(1) == null ? gevonden.group(2) : gevonden.group(1));
    }
}
