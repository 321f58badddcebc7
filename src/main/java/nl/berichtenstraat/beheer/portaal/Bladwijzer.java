package nl.berichtenstraat.beheer.portaal;

import java.util.List;

/**
 * Where someone is in a list of known length.
 *
 * @param blad this page, from 0
 * @param bladen how many pages there are, at least 1
 * @param perBlad how many to a page
 */
public record Bladwijzer(int blad, int bladen, int perBlad) {

    /** The page that is asked, or the last one when there are not so many. */
    static Bladwijzer van(int aantal, int perBlad, int gevraagd) {
        int bladen = Math.max(1, (aantal + perBlad - 1) / perBlad);
        return new Bladwijzer(Math.min(gevraagd, bladen - 1), bladen, perBlad);
    }

    /** What stands on this page. */
    <T> List<T> deel(List<T> alles) {
        int van = blad * perBlad;
        return alles.subList(van, Math.min(van + perBlad, alles.size()));
    }

    /** Whether there is a page before this one. */
    public boolean heeftVorige() {
        return blad > 0;
    }

    /** Whether there is a page after this one. */
    public boolean heeftVolgende() {
        return blad + 1 < bladen;
    }
}
