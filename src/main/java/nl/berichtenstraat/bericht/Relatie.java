package nl.berichtenstraat.bericht;

import java.util.Optional;

/**
 * A contact person of the client.
 *
 * @param nummer key of the record within the client (OP071)
 * @param geboortedatum date of birth
 * @param naam name usage
 * @param contact how to reach the person
 * @param plaats where the record stands
 */
public record Relatie(
        String nummer, Optional<Geboortedatum> geboortedatum, Naamgegevens naam, Contact contact, Plaats plaats) {}
