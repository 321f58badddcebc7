package nl.berichtenstraat;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.regels.boek.Regelsoort;
import nl.berichtenstraat.regels.boek.Regelstand;
import nl.berichtenstraat.regels.boek.Regelstatus;
import nl.berichtenstraat.regels.boek.Standaardregel;

/** Rules of the standard on the screen. */
final class Regeltekst {

    private static final String RIJ = "%-8s %-6s %-4s  %-32s %s%n";
    private static final String INSPRINGING = " ".repeat(9);
    private static final int BREEDTE = 100;
    private static final int BREEDTE_ELEMENTEN = 80;

    private final PrintWriter uit;

    Regeltekst(PrintWriter uit) {
        this.uit = uit;
    }

    /** All of them by kind, each in a few lines, and how many there are of each status. */
    void lijst(List<Regelstand> regels) {
        for (Regelsoort soort : Regelsoort.values()) {
            List<Regelstand> vanSoort = regels.stream()
                    .filter(stand -> stand.regel().soort() == soort)
                    .toList();
            uit.printf("%s: %s (%d)%n%n", soort, soort.naam(), vanSoort.size());
            uit.printf(RIJ, "regel", "niveau", "code", "berichten", "status");
            vanSoort.forEach(this::kort);
            uit.println();
        }
        telling(regels);
    }

    /** Each with everything there is to say about it. */
    void volledig(List<Regelstand> regels) {
        regels.forEach(this::volledig);
    }

    private void kort(Regelstand stand) {
        Standaardregel regel = stand.regel();
        boolean eigen = stand.eenheid().filter(regel.code()::equals).isPresent();
        uit.printf(
                RIJ,
                regel.code(),
                niveau(regel),
                regel.retourcode().orElse("-"),
                berichten(regel),
                stand.status().naam() + (eigen ? " door " + regel.code() : ""));
        elementen(regel);
        stand.eenheid().filter(eenheid -> !eigen).ifPresent(eenheid -> alinea("door ", leesbaar(eenheid)));
        stand.reden().ifPresent(reden -> alinea("", reden));
    }

    private void elementen(Standaardregel regel) {
        List<String> paden = paden(regel);
        if (paden.isEmpty()) {
            return;
        }
        List<String> getoond = new ArrayList<>();
        int breedte = 0;
        for (String pad : paden) {
            breedte += pad.length() + 2;
            if (getoond.isEmpty() || breedte <= BREEDTE_ELEMENTEN) {
                getoond.add(pad);
            }
        }
        int over = paden.size() - getoond.size();
        uit.println(INSPRINGING + String.join(", ", getoond) + (over > 0 ? " en nog " + over : ""));
    }

    private void volledig(Regelstand stand) {
        Standaardregel regel = stand.regel();
        uit.println(regel.code() + " (" + regel.soort().naam() + ")");
        alinea("", regel.omschrijving());
        alinea("berichten:  ", regel.berichten().isEmpty() ? "-" : berichten(regel));
        alinea("niveau:     ", niveau(regel));
        alinea("retourcode: ", regel.retourcode().orElse("-"));
        regel.elementen()
                .forEach((bericht, paden) -> alinea("in een " + bericht.nummer() + ":  ", String.join(", ", paden)));
        alinea("status:     ", stand.status().naam());
        stand.eenheid().ifPresent(eenheid -> alinea("door:       ", leesbaar(eenheid)));
        stand.reden().ifPresent(reden -> alinea("", reden));
        uit.println();
    }

    private void alinea(String kop, String tekst) {
        String voor = INSPRINGING + kop;
        for (String regel : Nederlands.regels(tekst, BREEDTE - voor.length())) {
            uit.println(voor + regel);
            voor = " ".repeat(voor.length());
        }
    }

    private void telling(List<Regelstand> regels) {
        for (Regelstatus status : Regelstatus.values()) {
            long aantal =
                    regels.stream().filter(stand -> stand.status() == status).count();
            uit.printf("%-20s %4d%n", status.naam(), aantal);
        }
        uit.printf("%-20s %4d%n", "samen", regels.size());
    }

    /** With room to break a line between the types of a schema. */
    private static String leesbaar(String eenheid) {
        return eenheid.replace(",", ", ");
    }

    private static String niveau(Standaardregel regel) {
        return regel.niveau().map(niveau -> Integer.toString(niveau.nummer())).orElse("-");
    }

    private static String berichten(Standaardregel regel) {
        return regel.berichten().size() == Berichtsoort.values().length
                ? "alle"
                : regel.berichten().stream().map(Berichtsoort::nummer).collect(Collectors.joining(" "));
    }

    /** The elements without their messages, each once. */
    private static List<String> paden(Standaardregel regel) {
        return regel.elementen().values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
