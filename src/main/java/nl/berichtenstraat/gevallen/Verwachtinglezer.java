package nl.berichtenstraat.gevallen;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.berichtenstraat.gevallen.Afloop.Antwoord;
import nl.berichtenstraat.gevallen.Afloop.Gevonden;
import nl.berichtenstraat.straat.Oordeel;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what must come of a message: {@code verwacht.json}, or the JSON of a step. */
final class Verwachtinglezer {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final List<String> UITKOMSTEN =
            Arrays.stream(Oordeel.values()).map(Oordeel::tekst).toList();
    private static final int LAAGSTE_NIVEAU = 1;
    private static final int HOOGSTE_NIVEAU = 4;

    private Verwachtinglezer() {}

    /**
     * Reads an expectation.
     *
     * @param naam of the file, for the texts
     * @param tekst its content
     * @throws OnbruikbaarGeval when it is no JSON, or says something that is not documented
     */
    static Verwachting lees(String naam, String tekst) {
        Afloopdeel json =
                json(naam, tekst).met(namen("bron", "uitkomst", "niveau", "bevindingen", "antwoord", "uitgaand"));
        Afloop afloop = new Afloop(
                uitkomst(json.verplicht("uitkomst")),
                json.genoemd("niveau").map(Verwachtinglezer::niveau),
                json.verplicht("bevindingen").lijst().stream()
                        .map(Verwachtinglezer::gevonden)
                        .toList(),
                json.genoemd("antwoord").map(Verwachtinglezer::antwoord),
                json.verplicht("uitgaand").teksten());
        return new Verwachting(
                afloop, json.deel("bron").map(Verwachtinglezer::bronnen).orElse(List.of()));
    }

    private static Afloopdeel json(String naam, String tekst) {
        try {
            return new Afloopdeel(naam, JSON.readTree(tekst));
        } catch (JacksonException e) {
            int regel = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new OnbruikbaarGeval(naam + ", regel " + regel
                    + ": dit is geen geldige JSON. Kijk naar een vergeten komma, haakje of aanhalingsteken, of een naam"
                    + " die er twee keer staat.");
        }
    }

    private static String uitkomst(Afloopdeel json) {
        if (!UITKOMSTEN.contains(json.tekst())) {
            throw json.fout("'" + json.tekst() + "' is geen uitkomst. Kies uit " + String.join(", ", UITKOMSTEN) + ".");
        }
        return json.tekst();
    }

    private static int niveau(Afloopdeel json) {
        if (json.getal() < LAAGSTE_NIVEAU || json.getal() > HOOGSTE_NIVEAU) {
            throw json.fout("een controleniveau is 1, 2, 3 of 4, of null als er niets mis is.");
        }
        return (int) json.getal();
    }

    private static Gevonden gevonden(Afloopdeel json) {
        json.met(namen("regel", "retourcode", "plaats"));
        return new Gevonden(
                json.verplicht("regel").tekst(),
                json.genoemd("retourcode").map(Afloopdeel::tekst),
                json.verplicht("plaats").tekst());
    }

    private static Antwoord antwoord(Afloopdeel json) {
        json.met(namen("soort", "codes", "ingediend", "toegekend", "prestaties"));
        return new Antwoord(
                json.verplicht("soort").tekst(),
                json.verplicht("codes").tekstenPerNaam(),
                json.deel("ingediend").map(Afloopdeel::getal),
                json.deel("toegekend").map(Afloopdeel::getal),
                json.deel("prestaties").map(Afloopdeel::tekstenPerNaam).orElse(leeg()));
    }

    private static SortedMap<String, List<String>> leeg() {
        return Collections.emptySortedMap();
    }

    private static List<String> bronnen(Afloopdeel json) {
        return Stream.of(json.tekst().split(",")).map(String::strip).toList();
    }

    private static Set<String> namen(String... namen) {
        return new TreeSet<>(List.of(namen));
    }
}
