package nl.berichtenstraat.regels.inbericht;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.berichtenstraat.bericht.Plaats;

/**
 * A date that is compared with the Dagtekening of the header.
 *
 * @param naam what it is, as the standard calls it
 * @param persoonlijk whether it is personal data that an explanation must not repeat
 * @param datum the date
 * @param dagtekening Dagtekening of the header
 * @param plek where it stands; asked for only when something is wrong, because a declaratie has very many lines
 */
record Toetsdatum(String naam, boolean persoonlijk, LocalDate datum, LocalDate dagtekening, Supplier<Plaats> plek) {}
