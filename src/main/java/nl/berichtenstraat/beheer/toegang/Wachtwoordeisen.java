package nl.berichtenstraat.beheer.toegang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password that someone chooses must be: long, and not one that anybody would try first. */
final class Wachtwoordeisen {

    /** Fewest characters. */
    static final int MINSTENS = 12;

    /** Most characters: no password that someone types or keeps is longer. */
    static final int HOOGSTENS = 200;

    private static final String BEKEND = "/toegang/bekende-wachtwoorden.txt";
    private static final int MINSTENS_VERSCHILLENDE = 5;

    /** A shorter name may stand in a password by chance. */
    private static final int HERKENBAAR = 4;

    private final Set<String> bekend;

    Wachtwoordeisen() {
        try (InputStream in = Wachtwoordeisen.class.getResourceAsStream(BEKEND)) {
            bekend = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why this account may not have this password, in Dutch; empty when it may. */
    Optional<String> bezwaar(String naam, String wachtwoord) {
        String klein = wachtwoord.toLowerCase(Locale.ROOT);
        if (wachtwoord.codePointCount(0, wachtwoord.length()) < MINSTENS) {
            return Optional.of("Een wachtwoord heeft minstens " + MINSTENS
                    + " tekens. Enkele woorden achter elkaar zijn sterk en goed te onthouden.");
        }
        if (wachtwoord.length() > HOOGSTENS) {
            return Optional.of("Een wachtwoord heeft hoogstens " + HOOGSTENS + " tekens.");
        }
        if (klein.equals(naam) || naam.length() >= HERKENBAAR && klein.contains(naam)) {
            return Optional.of("Uw naam mag niet in het wachtwoord staan.");
        }
        if (bekend.contains(klein) || klein.chars().distinct().count() < MINSTENS_VERSCHILLENDE) {
            return Optional.of("Dit wachtwoord is te gemakkelijk te raden. Kies een ander.");
        }
        return Optional.empty();
    }
}
