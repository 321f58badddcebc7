package nl.berichtenstraat.gevallen;

import java.nio.file.Path;
import java.util.List;

/** What the file name of an earlier message says about its outcome. */
final class Vooraf {

    private static final List<String> ANDERE_UITKOMSTEN = List.of("deels", "afgekeurd", "fout", "dubbel");

    private Vooraf() {}

    /** The outcome after the last hyphen of the name, or else goedgekeurd. */
    static String uitkomst(Path bericht) {
        String naam = bericht.getFileName().toString();
        return ANDERE_UITKOMSTEN.stream()
                .filter(uitkomst -> naam.endsWith("-" + uitkomst + ".xml"))
                .findFirst()
                .orElse("goedgekeurd");
    }
}
