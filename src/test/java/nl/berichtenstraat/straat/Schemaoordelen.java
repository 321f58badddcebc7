package nl.berichtenstraat.straat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Berichtsoort;

/** The schema corpus: what iWmo 3.2 accepts and refuses at each place of each message type. */
final class Schemaoordelen {

    private static final Pattern KORT = Pattern.compile("\\{(leeg|spatie|tab|regeleinde|u[0-9A-F]{4}|(\\d+)x([^}]+))}");

    private Schemaoordelen() {}

    /** The full sample of a type, which is valid. */
    static byte[] voorbeeld(Berichtsoort soort) throws IOException {
        return lees(soort.naam() + "-geldig.xml");
    }

    /** All changes to that sample. */
    static List<Mutatie> mutaties(Berichtsoort soort) throws IOException {
        List<Mutatie> mutaties = new ArrayList<>();
        String tekst = new String(lees("oordelen/" + soort.naam() + ".tsv"), StandardCharsets.UTF_8);
        tekst.lines().skip(1).map(regel -> regel.split("\t", -1)).forEach(kolommen -> {
            wijzigingen(soort, kolommen[0], kolommen[1], true).forEach(mutaties::add);
            wijzigingen(soort, kolommen[0], kolommen[2], false).forEach(mutaties::add);
        });
        return mutaties;
    }

    private static byte[] lees(String bestand) throws IOException {
        try (InputStream in = Schemaoordelen.class.getResourceAsStream("/schema/" + bestand)) {
            return in.readAllBytes();
        }
    }

    private static Stream<Mutatie> wijzigingen(Berichtsoort soort, String pad, String cel, boolean geldig) {
        return Stream.of(cel.split(" ; ")).filter(deel -> !deel.isEmpty()).flatMap(deel -> {
            String[] woorden = deel.split(" ", 2);
            Wijziging wijziging = Wijziging.valueOf(woorden[0].toUpperCase(Locale.ROOT));
            return Stream.of(woorden.length == 1 ? "" : woorden[1])
                    .flatMap(waarden -> Stream.of(waarden.split(" \\| ")))
                    .map(waarde -> new Mutatie(soort, pad, wijziging, voluit(waarde), geldig));
        });
    }

    private static String voluit(String waarde) {
        return KORT.matcher(waarde)
                .replaceAll(kort -> Matcher.quoteReplacement(voluit(kort.group(1), kort.group(2), kort.group(3))));
    }

    private static String voluit(String naam, String aantal, String wat) {
        return switch (naam) {
            case "leeg" -> "";
            case "spatie" -> " ";
            case "tab" -> "\t";
            case "regeleinde" -> "\n";
            default ->
                aantal == null
                        ? String.valueOf((char) Integer.parseInt(naam.substring(1), 16))
                        : wat.repeat(Integer.parseInt(aantal));
        };
    }
}
