package nl.berichtenstraat.regels.boek;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.regels.Controleniveau;

/**
 * A rule as the standard has it.
 *
 * @param code for example TR321
 * @param soort its kind
 * @param niveau control level; empty for a rule about the process
 * @param berichten the messages it is about, in order of number; empty when the standard names none
 * @param elementen the elements it is about, by message; empty when the standard names none
 * @param retourcode code of WJ001; empty when a failure has none
 * @param geldig the days on which it is in force, without end when it still is
 * @param omschrijving what it says, in Dutch and in our own words
 */
public record Standaardregel(
        String code,
        Regelsoort soort,
        Optional<Controleniveau> niveau,
        List<Berichtsoort> berichten,
        Map<Berichtsoort, List<String>> elementen,
        Optional<String> retourcode,
        Periode geldig,
        String omschrijving) {}
