package nl.berichtenstraat.gevallen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A part of a JSON document that is read with care: names that are not known and values of another kind are refused.
 *
 * @param plek where it stands, for the texts
 * @param json the part
 */
record Afloopdeel(String plek, JsonNode json) {

    /** Refuses names other than these. */
    Afloopdeel met(Set<String> namen) {
        if (!json.isObject()) {
            throw fout("hier horen namen met waarden te staan, tussen accolades.");
        }
        json.propertyNames().stream()
                .filter(naam -> !namen.contains(naam))
                .findFirst()
                .ifPresent(naam -> {
                    throw fout("'" + naam + "' is onbekend. Bekend zijn " + String.join(", ", namen) + ".");
                });
        return this;
    }

    /** The value at a name; empty when it is null or absent. */
    Optional<Afloopdeel> deel(String naam) {
        return Optional.ofNullable(json.get(naam))
                .filter(waarde -> !waarde.isNull())
                .map(waarde -> new Afloopdeel(plek + ": " + naam, waarde));
    }

    /** The value at a name that must be there, though it may be null. */
    Optional<Afloopdeel> genoemd(String naam) {
        if (!json.has(naam)) {
            throw fout("'" + naam + "' ontbreekt.");
        }
        return deel(naam);
    }

    /** The value at a name that must be there. */
    Afloopdeel verplicht(String naam) {
        return genoemd(naam).orElseThrow(() -> fout("'" + naam + "' is leeg."));
    }

    /** As a text. */
    String tekst() {
        if (!json.isString()) {
            throw fout("dit moet een tekst zijn.");
        }
        return json.stringValue();
    }

    /** As a whole number. */
    long getal() {
        if (!json.isIntegralNumber() || !json.canConvertToLong()) {
            throw fout("dit moet een geheel getal zijn.");
        }
        return json.longValue();
    }

    /** The parts of a list. */
    List<Afloopdeel> lijst() {
        if (!json.isArray()) {
            throw fout("dit moet een lijst zijn, tussen rechte haken.");
        }
        return json.valueStream().map(deel -> new Afloopdeel(plek, deel)).toList();
    }

    /** A list of texts. */
    List<String> teksten() {
        return lijst().stream().map(Afloopdeel::tekst).toList();
    }

    /** A list of texts per name. */
    SortedMap<String, List<String>> tekstenPerNaam() {
        met(Set.copyOf(json.propertyNames()));
        SortedMap<String, List<String>> teksten = new TreeMap<>();
        json.propertyNames().forEach(naam -> teksten.put(naam, verplicht(naam).teksten()));
        return teksten;
    }

    /** A fault at this place. */
    OnbruikbaarGeval fout(String uitleg) {
        return new OnbruikbaarGeval(plek + ": " + uitleg);
    }
}
