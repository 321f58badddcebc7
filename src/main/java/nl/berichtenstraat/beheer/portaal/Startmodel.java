package nl.berichtenstraat.beheer.portaal;

import java.time.YearMonth;
import java.util.List;
import nl.berichtenstraat.beheer.Woorden;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Declaratieinzage;

/**
 * What the page shows.
 *
 * @param maand the month before this one
 * @param nietGedeclareerd gemeenten to which it was not declared yet
 * @param afgewezen latest declarations with rejected lines
 * @param aflopend assignments that end soon, the first of them
 * @param aantalAflopend how many there are
 * @param laatste latest messages
 */
public record Startmodel(
        YearMonth maand,
        List<Gemeentecode> nietGedeclareerd,
        List<Declaratieinzage.Overzicht> afgewezen,
        List<Toewijzing> aflopend,
        int aantalAflopend,
        List<BewaardBericht> laatste) {

    /** What became of a message, in words. */
    public static String uitkomst(BewaardBericht bericht) {
        return Proefverslag.inWoorden(bericht.uitkomst().orElse(""));
    }

    /** Its kind; "onbekend" when it could not be read. */
    public static String soort(BewaardBericht bericht) {
        return bericht.kenmerken().map(k -> Woorden.soort(k.soort())).orElse("onbekend");
    }
}
