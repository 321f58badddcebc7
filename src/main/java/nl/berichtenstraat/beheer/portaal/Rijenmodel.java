package nl.berichtenstraat.beheer.portaal;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.opgave.Opgave;
import nl.berichtenstraat.opgave.Opgavelijn;
import nl.berichtenstraat.opgave.Rijmelding;

/**
 * A judged spreadsheet on a page.
 *
 * @param opgave what was found
 * @param pad address of this spreadsheet
 * @param meldingen faults and remarks on this page, by row
 * @param bladen the pages of it
 */
public record Rijenmodel(Opgave opgave, String pad, List<Rijmelding> meldingen, Bladwijzer bladen) {

    static final int PER_BLAD = 200;

    static Rijenmodel van(Klad klad, String pad, int blad) {
        List<Rijmelding> alle = klad.opgave().meldingen();
        Bladwijzer bladen = Bladwijzer.van(alle.size(), PER_BLAD, blad);
        return new Rijenmodel(klad.opgave(), pad, bladen.deel(alle), bladen);
    }

    /** The sum of the good rows in cents. */
    public long totaalCent() {
        return opgave.lijnen().stream().mapToLong(Opgavelijn::cent).sum();
    }

    /** Address of a page. */
    public String adres(int blad) {
        return pad + "?blad=" + blad;
    }

    /** The column of a remark; empty text for the row as a whole. */
    public static String kolom(Optional<Rijmelding.Plek> plek) {
        return plek.map(Rijmelding.Plek::toString).orElse("hele rij");
    }
}
