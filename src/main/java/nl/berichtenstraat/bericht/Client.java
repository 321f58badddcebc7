package nl.berichtenstraat.bericht;

import java.util.Optional;

/**
 * The client a message is about. Names and addresses are checked by the schema and not carried further.
 *
 * @param bsn who
 * @param geboortedatum date of birth; empty in a 317, 323 and 325, which have none
 * @param plaats where the record stands
 */
public record Client(Bsn bsn, Optional<Geboortedatum> geboortedatum, Plaats plaats) {}
