package nl.berichtenstraat.beheer.pagina;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.register.BewaardSignaal;
import nl.berichtenstraat.register.Signaalsoort;

/**
 * What the page of signals shows.
 *
 * @param adres which signals
 * @param telling how many of them there are of each kind
 * @param signalen a page of them, newest first
 * @param verder address of the next page; empty when there is none
 * @param weergave days and numbers
 */
public record Signalenmodel(
        Signaaladres adres,
        Map<Signaalsoort, Long> telling,
        List<BewaardSignaal> signalen,
        Optional<String> verder,
        Weergave weergave) {

    /** All kinds, in order. */
    public Signaalsoort[] soorten() {
        return Signaalsoort.values();
    }

    /** A kind in words. */
    public String naam(Signaalsoort soort) {
        String woorden = soort.naam().replace('-', ' ');
        return Character.toUpperCase(woorden.charAt(0)) + woorden.substring(1);
    }

    /** Address of the same choice of one kind. */
    public String padVan(Signaalsoort soort) {
        return adres.met("soort", soort.naam()).pad();
    }

    /** How many there are together. */
    public long totaal() {
        return telling.values().stream().mapToLong(Long::longValue).sum();
    }
}
