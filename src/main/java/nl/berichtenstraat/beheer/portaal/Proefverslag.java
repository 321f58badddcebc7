package nl.berichtenstraat.beheer.portaal;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.beheer.Woorden;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.Declaratieregister.Bedragen;
import nl.berichtenstraat.straat.Oordeel;
import nl.berichtenstraat.straat.Proefuitslag;

/**
 * What would become of a message, for people.
 *
 * @param oordeel what would become of it
 * @param bericht the kind of message, for example "declaratie (323)"; empty when that could not be read
 * @param bevindingen what was found; the first of them when there are very many
 * @param aantal how many there are
 * @param bedragen claimed and granted; empty for what is no declaration
 */
public record Proefverslag(
        Oordeel oordeel,
        Optional<String> bericht,
        List<Bevindingsrij> bevindingen,
        long aantal,
        Optional<Bedragen> bedragen) {

    static Proefverslag van(Proefuitslag uitslag) {
        return new Proefverslag(
                uitslag.uitkomst().oordeel(),
                uitslag.kenmerken().map(kenmerken -> Woorden.soort(kenmerken.soort())),
                uitslag.bevindingen().eerste(),
                uitslag.bevindingen().aantal(),
                uitslag.bedragen());
    }

    /** Whether handing it in is of use. */
    public boolean isZinvol() {
        return oordeel == Oordeel.GOEDGEKEURD || oordeel == Oordeel.DEELS;
    }

    /** The verdict in a sentence. */
    public String zin() {
        return switch (oordeel) {
            case GOEDGEKEURD -> "Dit bericht wordt goedgekeurd.";
            case DEELS -> "Een deel van de regels wordt afgewezen; de andere worden toegekend.";
            case AFGEKEURD -> "Dit bericht wordt afgekeurd.";
            case FOUT -> "Dit bericht is niet te verwerken.";
            case DUBBEL -> "Dit bericht is al eerder ingediend. Opnieuw indienen verandert niets.";
        };
    }

    /** Style of the notice with the verdict. */
    public String stijl() {
        return switch (oordeel) {
            case GOEDGEKEURD -> "goed";
            case DEELS, DUBBEL -> "let-op";
            case AFGEKEURD, FOUT -> "fout";
        };
    }

    /** An outcome of the register in words. */
    static String inWoorden(String uitkomst) {
        return switch (uitkomst) {
            case "" -> "de uitkomst volgt";
            case "deels" -> "een deel van de regels is afgewezen";
            case "dubbel" -> "het was al eerder ingediend";
            default -> Woorden.uitkomst(uitkomst);
        };
    }
}
