package nl.berichtenstraat.jaar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gemeente's book of what the ledger signals: each signal comes once, and goes at most once. */
final class Signaalboek {

    private static final Pattern SIGNAAL = Pattern.compile(
            "\"nummer\"\\s*:\\s*(\\d+),\\s*\"soort\"\\s*:\\s*\"benutting-(?:onder|boven)\",\\s*\"stand\"\\s*:\\s*\"(\\w+)\"");
    private static final Pattern SOORT = Pattern.compile("\"soort\"");

    private final Set<String> gezien = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final List<String> klachten = new ArrayList<>();

    /** Books a message with signals; returns whether it holds only signals of benutting. */
    boolean boek(String melding) {
        long signalen = SIGNAAL.matcher(melding).results().count();
        if (signalen == 0 || signalen != SOORT.matcher(melding).results().count()) {
            return false;
        }
        Matcher signaal = SIGNAAL.matcher(melding);
        while (signaal.find()) {
            boek(signaal.group(1), signaal.group(2));
        }
        return true;
    }

    private void boek(String nummer, String stand) {
        boolean klopt = stand.equals("nieuw") ? gezien.add(nummer) && open.add(nummer) : open.remove(nummer);
        if (!klopt) {
            klachten.add("signal " + nummer + " is " + stand + " out of turn");
        }
    }

    /** What came twice, or went without having come; none when all went well. */
    List<String> klachten() {
        return klachten;
    }
}
