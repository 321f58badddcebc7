package nl.berichtenstraat.afrekening;

import java.time.YearMonth;
import java.util.List;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.register.Geleverd;

/**
 * What was assigned and delivered to one client of one product in one calendar month.
 *
 * @param maand the month
 * @param toegewezen terms of the assignments, also days outside the month; removed assignments left out
 * @param geleverd granted lines that no credit reversed
 */
public record Maandfeiten(YearMonth maand, List<Periode> toegewezen, List<Geleverd> geleverd) {

    /** With copies of the lists. */
    public Maandfeiten {
        toegewezen = List.copyOf(toegewezen);
        geleverd = List.copyOf(geleverd);
    }

    /** Whether anything was delivered. */
    public boolean isGeleverd() {
        return geleverd.stream().anyMatch(deel -> deel.volume() > 0);
    }

    /** The days that are assigned. */
    Maanddagen dagen() {
        return Maanddagen.van(maand, toegewezen);
    }

    /** The days for which something was delivered. */
    Maanddagen leverdagen() {
        return Maanddagen.van(
                maand,
                geleverd.stream()
                        .filter(deel -> deel.volume() > 0)
                        .map(Geleverd::periode)
                        .toList());
    }
}
