package nl.berichtenstraat.beheer.portaal;

import java.time.DateTimeException;
import java.time.YearMonth;
import nl.berichtenstraat.beheer.web.Webfout;

/** A month that someone filled in. */
final class Maandveld {

    private Maandveld() {}

    /**
     * The month in a text such as {@code 2026-03}.
     *
     * @throws Webfout 400 when it is none
     */
    static YearMonth lees(String tekst) {
        try {
            return YearMonth.parse(tekst);
        } catch (DateTimeException e) {
            throw Webfout.ongeldig("Schrijf de maand als 2026-03.");
        }
    }
}
