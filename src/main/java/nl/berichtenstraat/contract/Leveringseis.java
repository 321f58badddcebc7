package nl.berichtenstraat.contract;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a contract may not agree: that a declaratie needs a start or stop message. */
final class Leveringseis {

    private static final Pattern SLEUTEL =
            Pattern.compile("(?=.*(start|stop|levering))(?=.*(vereis|verplicht|nodig|weiger|zonder|declaratie)).*");

    private Leveringseis() {}

    /** Why a contract cannot have this key; empty for one that asks for nothing of the kind. */
    static Optional<String> verbod(String sleutel) {
        return SLEUTEL.matcher(sleutel).matches()
                ? Optional.of("Een declaratie wordt nooit geweigerd omdat een start of stop ontbreekt of afwijkt (iWmo,"
                        + " bedrijfsregel OP364). Haal de regel weg.")
                : Optional.empty();
    }
}
