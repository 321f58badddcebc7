package nl.berichtenstraat.verslag;

import java.util.List;
import java.util.Optional;

/**
 * A report of a simulation, as its template needs it.
 *
 * @param titel its title
 * @param vergeleken what was compared
 * @param samenvatting the outcome in sentences
 * @param figuren the parts
 * @param buiten what could not be placed; empty when everything could
 * @param buitenUitleg what that means
 * @param uitgangspunten what was assumed
 */
public record Verslagblad(
        String titel,
        List<Begrip> vergeleken,
        List<String> samenvatting,
        List<Figuur> figuren,
        Optional<Cijfertabel> buiten,
        String buitenUitleg,
        List<String> uitgangspunten) {

    /** With copies of the lists. */
    public Verslagblad {
        vergeleken = List.copyOf(vergeleken);
        samenvatting = List.copyOf(samenvatting);
        figuren = List.copyOf(figuren);
        uitgangspunten = List.copyOf(uitgangspunten);
    }

    /**
     * A word with what it stands for.
     *
     * @param woord the word
     * @param inhoud what it stands for, a line each
     */
    public record Begrip(String woord, List<String> inhoud) {

        /** With a copy of the list. */
        public Begrip {
            inhoud = List.copyOf(inhoud);
        }
    }
}
