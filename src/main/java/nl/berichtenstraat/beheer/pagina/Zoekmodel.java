package nl.berichtenstraat.beheer.pagina;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.berichtenstraat.beheer.Woorden;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Zoekfilter;
import nl.berichtenstraat.register.Zoekveld;
import nl.berichtenstraat.straat.Oordeel;

/**
 * What the search page shows.
 *
 * @param adres the search
 * @param berichten the messages of this page
 * @param aantal how many there are in all, in words
 * @param meer the page after this one; empty at the end
 * @param isVerder whether this is not the first page
 * @param filters searches that the user kept
 * @param vanAanbieder whether the user works for one aanbieder, and so has no choice of it
 * @param weergave how things are written
 */
public record Zoekmodel(
        Zoekadres adres,
        List<BewaardBericht> berichten,
        String aantal,
        Optional<String> meer,
        boolean isVerder,
        List<Zoekfilter> filters,
        boolean vanAanbieder,
        Weergave weergave) {

    /** Types to choose from. */
    public Map<String, String> soorten() {
        Map<String, String> soorten = new LinkedHashMap<>();
        for (Berichtsoort soort : Berichtsoort.values()) {
            soorten.put(soort.name(), weergave.soort(soort));
        }
        return soorten;
    }

    /** Statuses to choose from. */
    public Map<String, String> statussen() {
        return Arrays.stream(Berichtstatus.values())
                .collect(Collectors.toMap(Enum::name, Woorden::status, (een, ander) -> een, LinkedHashMap::new));
    }

    /** Outcomes to choose from. */
    public Map<String, String> uitkomsten() {
        Map<String, String> uitkomsten = new LinkedHashMap<>();
        Oordeel.teksten().forEach(woord -> uitkomsten.put(woord, Woorden.uitkomst(woord)));
        return uitkomsten;
    }

    /** What may be asked of what went out. */
    public Map<String, String> verzending() {
        return keuzes("wacht", "wacht op verzending");
    }

    /** Whether more than the number is filled in. */
    public boolean heeftFilters() {
        return adres.ingevuld().keySet().stream().anyMatch(naam -> !naam.equals(Zoekveld.NUMMER.naam()));
    }

    private static Map<String, String> keuzes(String... woorden) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        for (int i = 0; i < woorden.length; i += 2) {
            keuzes.put(woorden[i], woorden[i + 1]);
        }
        return keuzes;
    }
}
