package nl.berichtenstraat.beheer.portaal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.beheer.Woorden;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.regels.Tekst;
import nl.berichtenstraat.register.Declaratieinzage.Overzicht;
import nl.berichtenstraat.register.Declaratieinzage.Regel;
import nl.berichtenstraat.register.Declaratieinzage.Telling;
import nl.berichtenstraat.register.Declaratieinzage.Welke;
import nl.berichtenstraat.register.Uitbak.Uitgaand;

/**
 * One declaration on a page.
 *
 * @param declaratie what it comes to
 * @param telling its lines, counted
 * @param welke which lines are shown
 * @param regels the lines on this page
 * @param volgende after which line the next page begins; empty on the last
 * @param antwoorden what went out to the aanbieder
 */
public record Declaratieblad(
        Overzicht declaratie,
        Telling telling,
        Welke welke,
        List<Regel> regels,
        Optional<Integer> volgende,
        List<Uitgaand> antwoorden) {

    /** Whether claimed is granted and rejected together, counted from the lines. */
    public boolean isSluitend() {
        return telling.toegekendCent() == declaratie.toegekendCent()
                && telling.toegekendCent() + telling.afgewezenCent() == declaratie.ingediendCent();
    }

    /** Volume and unit of a line. */
    public static String volume(Regel regel) {
        return regel.eenheid() == Eenheid.EURO
                ? "bedrag"
                : Tekst.aantal(regel.volume()) + " "
                        + Tekst.eenheid(regel.eenheid()).replaceFirst(" \\(.*", "");
    }

    /** Address of another choice of lines. */
    public String adres(Welke andere) {
        return "/portaal/declaraties/" + declaratie.berichtId() + "?welke=" + naam(andere);
    }

    /** Address of the next page. */
    public String naarVolgende() {
        return adres(welke) + "&na=" + volgende.orElseThrow();
    }

    /** What a choice of lines is called. */
    public static String label(Welke welke) {
        return switch (welke) {
            case ALLE -> "Alle regels";
            case TOEGEKEND -> "Toegekende regels";
            case AFGEWEZEN -> "Afgewezen regels";
        };
    }

    /** What an answer is called. */
    public static String antwoord(Uitgaand uitgaand) {
        String soort = uitgaand.kenmerk().soort();
        String woord = Woorden.uitgaand(soort);
        return woord.substring(0, 1).toUpperCase(Locale.ROOT) + woord.substring(1);
    }

    private static String naam(Welke welke) {
        return welke.name().toLowerCase(Locale.ROOT);
    }
}
