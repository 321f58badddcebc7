package nl.berichtenstraat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A word on the command line that stands for one of a few values. */
final class Keuzewoord {

    private Keuzewoord() {}

    /**
     * The value of this name, in capitals or not.
     *
     * @param wat what the word is for
     * @param mogelijk all values
     * @param gekozen the word
     * @throws Onbruikbaar when there is no such value; says which there are
     */
    static <E extends Enum<E>> E van(String wat, E[] mogelijk, String gekozen) {
        return Arrays.stream(mogelijk)
                .filter(een -> een.name().equalsIgnoreCase(gekozen))
                .findFirst()
                .orElseThrow(() -> new Onbruikbaar(
                        "'" + gekozen + "' past niet bij " + wat + ". Kies uit " + namen(mogelijk) + "."));
    }

    private static String namen(Enum<?>[] mogelijk) {
        return Arrays.stream(mogelijk)
                .map(een -> een.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
