package nl.berichtenstraat.beheer.portaal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.berichtenstraat.beheer.Woorden;
import nl.berichtenstraat.beheer.xml.Aanwijzer;
import nl.berichtenstraat.beheer.xml.Aanwijzer.Aangewezen;
import nl.berichtenstraat.beheer.xml.Xmlregel;
import nl.berichtenstraat.beheer.xml.Xmlregels;
import nl.berichtenstraat.beheer.xml.Xmlregels.Gelezen;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.Declaratieregister.Bedragen;
import nl.berichtenstraat.straat.Oordeel;
import nl.berichtenstraat.straat.Proefuitslag;
import nl.berichtenstraat.straat.Tussenopslag;

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
        List<Gevonden> bevindingen,
        long aantal,
        Optional<Bedragen> bedragen) {

    /** Of so many findings the lines are shown. */
    private static final int MET_REGELS = 100;

    /**
     * A finding.
     *
     * @param rij what was found, with the line it points at
     * @param waar that place in words
     * @param regels the lines around that; empty when it points at none, or lines mean nothing to the reader
     */
    public record Gevonden(Bevindingsrij rij, String waar, List<Xmlregel> regels) {}

    /** Of a message that somebody made with software of their own: they see the lines that they wrote. */
    static Proefverslag metRegels(Proefuitslag uitslag, Tussenopslag inhoud) throws IOException {
        List<Aangewezen> aangewezen = wijsAan(uitslag, inhoud);
        try (InputStream in = inhoud.stroom()) {
            List<Aangewezen> eerste = aangewezen.subList(0, Math.min(MET_REGELS, aangewezen.size()));
            Gelezen gelezen = Xmlregels.lees(in, Xmlregels.Zicht.ALLES, eerste, List.of());
            return van(
                    uitslag,
                    IntStream.range(0, aangewezen.size())
                            .mapToObj(i -> new Gevonden(
                                    aangewezen.get(i).bevinding(),
                                    aangewezen.get(i).inWoorden(),
                                    i < MET_REGELS ? gelezen.rond(aangewezen.get(i)) : List.of()))
                            .toList());
        }
    }

    /** Of a message that was made for them. */
    static Proefverslag zonderRegels(Proefuitslag uitslag) {
        return van(
                uitslag,
                uitslag.bevindingen().eerste().stream()
                        .map(rij -> new Gevonden(rij, "", List.of()))
                        .toList());
    }

    private static List<Aangewezen> wijsAan(Proefuitslag uitslag, Tussenopslag inhoud) throws IOException {
        try (InputStream in = inhoud.stroom()) {
            return Aanwijzer.wijsAan(uitslag.bevindingen().eerste(), in);
        }
    }

    private static Proefverslag van(Proefuitslag uitslag, List<Gevonden> gevonden) {
        return new Proefverslag(
                uitslag.uitkomst().oordeel(),
                uitslag.kenmerken().map(kenmerken -> Woorden.soort(kenmerken.soort())),
                gevonden,
                uitslag.bevindingen().aantal(),
                uitslag.bedragen());
    }

    /** Whether there are lines to show. */
    public boolean heeftRegels() {
        return bevindingen.stream().anyMatch(gevonden -> !gevonden.regels().isEmpty());
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
