package nl.berichtenstraat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.bericht.Bedrag;
import nl.berichtenstraat.verslag.Getallen;

/** Amounts and text as people in the Netherlands read them. */
final class Nederlands {

    private Nederlands() {}

    /** Cents as euros: {@code € 1.234,50}, below zero {@code € -60,00}. */
    static String euro(long cent) {
        return Bedrag.inEuro(cent);
    }

    /** Cents as an amount without sign of currency: {@code 1.234,50}. */
    static String bedrag(long cent) {
        return euro(cent).substring("€ ".length());
    }

    /** A day as {@code 02-03-2026}. */
    static String datum(LocalDate dag) {
        return Getallen.datum(dag);
    }

    /** A number with its noun: {@code 1 regel}, {@code 2 regels}. */
    static String aantal(long aantal, String een, String meer) {
        return Getallen.aantal(aantal, een, meer);
    }

    /** Breaks a text at spaces into lines of at most this width; a longer word gets a line of its own. */
    static List<String> regels(String tekst, int breedte) {
        List<String> regels = new ArrayList<>();
        StringBuilder regel = new StringBuilder();
        for (String woord : tekst.strip().split("\\s+")) {
            if (regel.length() > 0 && regel.length() + 1 + woord.length() > breedte) {
                regels.add(regel.toString());
                regel.setLength(0);
            }
            regel.append(regel.length() > 0 ? " " : "").append(woord);
        }
        regels.add(regel.toString());
        return regels;
    }
}
