package nl.berichtenstraat.contract;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the part of YAML that our files need: maps, lists and single values. What could make a small file large or run
 * code (anchors, aliases, tags, deep nesting, several documents) is refused before anything is built from it.
 */
final class Yamllezer {

    private static final int DIEPSTE = 20;
    private static final LoadSettings INSTELLINGEN =
            LoadSettings.builder().setParseComments(false).setUseMarks(true).build();

    private final Iterator<Event> gebeurtenissen;

    private Yamllezer(String tekst) {
        gebeurtenissen = new Parse(INSTELLINGEN).parseString(tekst).iterator();
    }

    /** The one document in the text. */
    static Knoop lees(String tekst) throws OnbruikbareYaml {
        try {
            return new Yamllezer(tekst).document();
        } catch (MarkedYamlEngineException e) {
            throw new OnbruikbareYaml(e.getProblemMark().map(Mark::getLine).orElse(-1) + 1, ongeldig(e));
        } catch (YamlEngineException e) {
            throw new OnbruikbareYaml(0, "er staat een teken in dat in YAML niet mag. Haal het weg.");
        }
    }

    private Knoop document() throws OnbruikbareYaml {
        gebeurtenissen.next(); // start of the stream
        if (gebeurtenissen.next() instanceof StreamEndEvent) {
            throw new OnbruikbareYaml(0, "het bestand is leeg. Vul het of haal het weg.");
        }
        Knoop knoop = knoop(gebeurtenissen.next(), 1);
        gebeurtenissen.next(); // end of the document
        Event volgende = gebeurtenissen.next();
        if (volgende instanceof StreamEndEvent) {
            return knoop;
        }
        throw new OnbruikbareYaml(regel(volgende), "hier begint een tweede document. Geef het een eigen bestand.");
    }

    private Knoop knoop(Event begin, int diepte) throws OnbruikbareYaml {
        weigerGevaarlijks(begin, diepte);
        if (begin instanceof MappingStartEvent) {
            return kaart(regel(begin), diepte);
        }
        if (begin instanceof SequenceStartEvent) {
            return lijst(regel(begin), diepte);
        }
        ScalarEvent waarde = (ScalarEvent) begin;
        return new Knoop.Waarde(regel(begin), waarde.getValue(), waarde.isPlain());
    }

    private Knoop kaart(int regel, int diepte) throws OnbruikbareYaml {
        Map<String, Knoop.Veld> velden = new LinkedHashMap<>();
        for (Event e = gebeurtenissen.next(); !(e instanceof MappingEndEvent); e = gebeurtenissen.next()) {
            String sleutel = sleutel(e, diepte);
            Knoop.Veld veld = new Knoop.Veld(regel(e), knoop(gebeurtenissen.next(), diepte + 1));
            Knoop.Veld eerder = velden.putIfAbsent(sleutel, veld);
            if (eerder != null) {
                throw new OnbruikbareYaml(
                        veld.regel(),
                        "'" + sleutel + "' staat ook al op regel " + eerder.regel() + ". Haal één van de twee weg.");
            }
        }
        return new Knoop.Kaart(regel, velden);
    }

    private String sleutel(Event e, int diepte) throws OnbruikbareYaml {
        weigerGevaarlijks(e, diepte);
        if (e instanceof ScalarEvent waarde) {
            return waarde.getValue();
        }
        throw new OnbruikbareYaml(regel(e), "voor de dubbele punt hoort één naam te staan, geen lijst of groep.");
    }

    private Knoop lijst(int regel, int diepte) throws OnbruikbareYaml {
        List<Knoop> delen = new ArrayList<>();
        for (Event e = gebeurtenissen.next(); !(e instanceof SequenceEndEvent); e = gebeurtenissen.next()) {
            delen.add(knoop(e, diepte + 1));
        }
        return new Knoop.Lijst(regel, delen);
    }

    private static void weigerGevaarlijks(Event e, int diepte) throws OnbruikbareYaml {
        if (e instanceof AliasEvent || e instanceof NodeEvent n && n.getAnchor().isPresent()) {
            throw new OnbruikbareYaml(regel(e), "verwijzingen met & en * mogen hier niet. Schrijf de waarde voluit.");
        }
        if (e instanceof ScalarEvent s && s.getTag().isPresent()
                || e instanceof CollectionStartEvent c && c.getTag().isPresent()) {
            throw new OnbruikbareYaml(regel(e), "een type met ! mag hier niet. Schrijf alleen de waarde.");
        }
        if (diepte > DIEPSTE) {
            throw new OnbruikbareYaml(
                    regel(e), "dit is dieper genest dan " + DIEPSTE + " niveaus. Haal de overbodige niveaus weg.");
        }
    }

    private static int regel(Event e) {
        return e.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    private static String ongeldig(MarkedYamlEngineException e) {
        if (e.getMessage().contains("\\t") || e.getMessage().contains("TAB")) {
            return "een tab mag niet aan het begin van een regel. Gebruik spaties.";
        }
        return "dit is geen geldige YAML. Kijk op deze regel en de regels erboven naar het inspringen, een vergeten"
                + " dubbele punt, of een haakje of aanhalingsteken dat niet gesloten is.";
    }
}
