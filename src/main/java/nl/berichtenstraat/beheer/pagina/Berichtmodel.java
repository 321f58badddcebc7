package nl.berichtenstraat.beheer.pagina;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.beheer.xml.Aanwijzer.Aangewezen;
import nl.berichtenstraat.beheer.xml.Xmlregel;
import nl.berichtenstraat.register.Auditlog;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.Ggkbericht;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Verhaal;
import nl.berichtenstraat.register.Verhaal.Bevindingsgroep;
import nl.berichtenstraat.register.Verhaal.Uitgegaan;

/**
 * What the page of one message shows.
 *
 * @param verhaal its story
 * @param uitgaand what it sent out and the user may know of
 * @param groepen its findings by rule
 * @param regel the rule of which findings are shown; empty for all
 * @param plekken findings, with the lines they point at
 * @param vorige address of the page of findings before this one; empty at the beginning
 * @param volgende address of the page of findings after this one; empty at the end
 * @param origineel the message itself
 * @param antwoord what went out on it; empty when that is no message of the standard
 * @param enveloppen messages of the GGk that it came in or that went out because of it; only for who may know
 * @param inzage who looked at its content; only for who may know
 * @param rechten what the user may do here
 * @param onthuld whether content is shown as it is
 * @param weergave how things are written
 */
public record Berichtmodel(
        Verhaal verhaal,
        List<Uitgegaan> uitgaand,
        List<Groep> groepen,
        Optional<String> regel,
        List<Plek> plekken,
        Optional<String> vorige,
        Optional<String> volgende,
        Paneel origineel,
        Optional<Paneel> antwoord,
        List<Ggkbericht> enveloppen,
        List<Auditlog.Bewaard> inzage,
        Rechten rechten,
        boolean onthuld,
        Weergave weergave) {

    /**
     * Findings of one rule, with what the standard says about it.
     *
     * @param groep the findings
     * @param omschrijving what the rule asks; empty when it is not one of the standard
     */
    public record Groep(Bevindingsgroep groep, Optional<String> omschrijving) {}

    /**
     * A finding with the lines around the one it points at.
     *
     * @param aangewezen the finding with its place
     * @param adres of its line in the message, with the same findings; empty when it points at none
     * @param regels lines; empty when it points at none
     * @param anker where the line refers back to: the first finding on each line has one
     */
    public record Plek(Aangewezen aangewezen, Optional<String> adres, List<Xmlregel> regels, Optional<String> anker) {

        /** Begin of the anchor, before the number of the line. */
        public static final String ANKER = "bij-regel-";

        /** The finding. */
        public Bevindingsrij bevinding() {
            return aangewezen.bevinding();
        }
    }

    /**
     * A file, of which some lines are shown.
     *
     * @param naam of which message, for example 323 declaratie
     * @param regels the lines
     * @param raak those that a finding points at
     * @param van first line that was asked for
     * @param tot last line that was asked for
     * @param geraamte whether only names are shown, because it is not well-formed
     */
    public record Paneel(String naam, List<Xmlregel> regels, Set<Integer> raak, int van, int tot, boolean geraamte) {

        /** Whether the file may go on after the last line. */
        public boolean gaatVerder() {
            return !regels.isEmpty() && regels.get(regels.size() - 1).nummer() >= tot;
        }
    }

    /**
     * What the user may do.
     *
     * @param inhoud see content as it is
     * @param redenNodig whether a reason must be given for that
     * @param herhalen replay
     * @param oorzaken see causes
     * @param ggk see the exchange with the GGk
     */
    public record Rechten(boolean inhoud, boolean redenNodig, boolean herhalen, boolean oorzaken, boolean ggk) {}

    /** Channels on which a message has a technical name only. */
    private static final Set<String> TECHNISCH = Set.of("queue", "ggk");

    /** The name of the file it came as; empty when it came otherwise: then it has only a technical one. */
    public Optional<String> bestandsnaam() {
        return Optional.of(verhaal.bericht().herkomst())
                .filter(herkomst -> !TECHNISCH.contains(herkomst.kanaal()))
                .map(Herkomst::naam)
                .filter(naam -> !naam.isEmpty());
    }

    /** Address of this page. */
    public String pad() {
        return "/berichten/" + verhaal.bericht().id();
    }
}
