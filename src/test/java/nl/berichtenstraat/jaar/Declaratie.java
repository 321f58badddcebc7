package nl.berichtenstraat.jaar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A 323 as an aanbieder makes it up, with what the play knows will come of it.
 *
 * @param nummer DeclaratieNummer
 * @param maand DeclaratiePeriode
 * @param regels its lines, in any order
 * @param opGeheel codes that will reject it as a whole, in the header or on Declaratie; none when it is judged by line
 * @param totaalfout cents by which the total is stated wrongly: then the message as a whole is rejected (TR358)
 */
record Declaratie(String nummer, YearMonth maand, List<Conceptregel> regels, Set<String> opGeheel, long totaalfout) {

    /**
     * A line.
     *
     * @param regel the line
     * @param codes that will reject it; none when it will be granted
     */
    record Conceptregel(Regel regel, Set<String> codes) {}

    /** A declaratie without faults on the whole. */
    static Declaratie van(String nummer, YearMonth maand, List<Conceptregel> regels) {
        return new Declaratie(nummer, maand, List.copyOf(regels), Set.of(), 0);
    }

    Declaratie metNummer(String ander, Set<String> codes) {
        return new Declaratie(ander, maand, regels, codes, totaalfout);
    }

    Declaratie metMaand(YearMonth andere, Set<String> codes) {
        return new Declaratie(nummer, andere, regels, codes, totaalfout);
    }

    Declaratie metTotaalfout(long cent, Set<String> codes) {
        return new Declaratie(nummer, maand, regels, codes, cent);
    }

    /** The same, to be rejected as a whole for something outside of it. */
    Declaratie verwacht(Set<String> codes) {
        return new Declaratie(nummer, maand, regels, codes, totaalfout);
    }

    /** Signed cents over all lines. */
    long ingediend() {
        return regels.stream().mapToLong(r -> r.regel().getekend()).sum();
    }

    /** The part of a 323 after its header. */
    String xml(LocalDate dagtekening) {
        StringBuilder clienten = new StringBuilder();
        perClient().forEach((bsn, prestaties) -> {
            clienten.append("<m:Client><m:Bsn>").append(bsn).append("</m:Bsn><m:Prestaties>\n");
            prestaties.forEach(regel -> clienten.append(regel.xml()));
            clienten.append("</m:Prestaties></m:Client>\n");
        });
        long totaal = ingediend() + totaalfout;
        return """
                <m:Declaratie>
                <m:DeclaratieNummer>%s</m:DeclaratieNummer>
                <m:DeclaratiePeriode><b:Begindatum>%s</b:Begindatum><b:Einddatum>%s</b:Einddatum></m:DeclaratiePeriode>
                <m:DeclaratieDagtekening>%s</m:DeclaratieDagtekening>
                <m:TotaalIngediendBedrag><b:TotaalBedrag>%d</b:TotaalBedrag><b:DebetCredit>%s</b:DebetCredit></m:TotaalIngediendBedrag>
                <m:Clienten>
                %s</m:Clienten>
                </m:Declaratie>
                """.formatted(
                        nummer,
                        maand.atDay(1),
                        maand.atEndOfMonth(),
                        dagtekening,
                        Math.abs(totaal),
                        totaal < 0 ? "C" : "D",
                        clienten);
    }

    private Map<String, List<Regel>> perClient() {
        Map<String, List<Regel>> perClient = new LinkedHashMap<>();
        regels.forEach(r -> perClient
                .computeIfAbsent(r.regel().bsn(), bsn -> new ArrayList<>())
                .add(r.regel()));
        return perClient;
    }
}
