package nl.berichtenstraat.beheer.portaal;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.opgave.Opgavelijn;

/**
 * Declarations made of a spreadsheet on a page.
 *
 * @param pad address of the spreadsheet
 * @param gemaakt all declarations
 * @param getoond the one of which the lines are shown
 * @param lijnen its lines on this page
 * @param bladen the pages of it
 */
public record Declaratiemodel(
        String pad, List<Klad.Gemaakt> gemaakt, Klad.Gemaakt getoond, List<Opgavelijn> lijnen, Bladwijzer bladen) {

    private static final int PER_BLAD = 100;

    static Declaratiemodel van(Klad klad, String pad, Optional<String> gemeente, int blad) {
        List<Klad.Gemaakt> gemaakt = klad.gemaakt();
        Klad.Gemaakt getoond = gemaakt.stream()
                .filter(een ->
                        gemeente.filter(een.ontwerp().gemeente().code()::equals).isPresent())
                .findFirst()
                .orElse(gemaakt.get(0));
        List<Opgavelijn> alle = getoond.ontwerp().lijnen();
        Bladwijzer bladen = Bladwijzer.van(alle.size(), PER_BLAD, blad);
        return new Declaratiemodel(pad, gemaakt, getoond, bladen.deel(alle), bladen);
    }

    /** Whether something is left to hand in. */
    public boolean isIndienbaar() {
        return gemaakt.stream()
                .anyMatch(een -> een.berichtId().isEmpty() && een.verslag().isZinvol());
    }

    /** Address of the lines of a gemeente, at a page. */
    public String adres(String gemeente, int blad) {
        return pad + "/declaratie?gemeente=" + gemeente + "&blad=" + blad;
    }

    /** Position of the first line on this page in the declaration, from 1. */
    public int eerste() {
        return bladen.blad() * PER_BLAD + 1;
    }
}
