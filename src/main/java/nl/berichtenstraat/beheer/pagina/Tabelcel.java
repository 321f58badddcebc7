package nl.berichtenstraat.beheer.pagina;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.berichtenstraat.verslag.Cijfertabel;

/** A figure as it reads on a page, turned back into one that a spreadsheet can count with. */
final class Tabelcel {

    private static final Pattern GETAL = Pattern.compile("(€ )?-?[0-9.]+(,[0-9]+)?( %)?");

    private Tabelcel() {}

    /** A row with its head. */
    static Object[] rij(Cijfertabel.Rij rij) {
        return Stream.concat(Stream.of(rij.kop()), rij.cellen().stream().map(Tabelcel::waarde))
                .toArray();
    }

    /** A number without signs and points; any other text as it is. */
    static String waarde(String cel) {
        return GETAL.matcher(cel).matches() ? cel.replaceAll("[€ %.]", "") : cel;
    }
}
