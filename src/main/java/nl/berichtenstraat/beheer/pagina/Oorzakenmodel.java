package nl.berichtenstraat.beheer.pagina;

import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.register.Oorzaakinzage.Oorzaakstand;

/**
 * What the list of causes shows.
 *
 * @param open those that are not over, newest first
 * @param voorbij those that are, newest first
 * @param verder address of the page with earlier ones; empty when there are none
 * @param eerste whether this is the first page, which alone shows those that are open
 * @param woorden how a cause is put in words
 */
public record Oorzakenmodel(
        List<Oorzaakstand> open,
        List<Oorzaakstand> voorbij,
        Optional<String> verder,
        boolean eerste,
        Oorzaakwoorden woorden) {}
