package nl.berichtenstraat.regels;

import java.time.LocalDate;
import java.util.Optional;
import nl.berichtenstraat.bericht.Leveringsmelding;
import nl.berichtenstraat.bericht.Toewijzing;

/**
 * A start or stop together with what is known about it.
 *
 * @param <L> start or stop
 * @param melding the record
 * @param dagtekening date of the message
 * @param toewijzing the assignment it names, of this client, gemeente and aanbieder; empty when there is none
 * @param verloop accepted starts and stops on the assignment, including those earlier in this message
 * @param afspraak the contract on the begin date
 */
public record Leveringsbeeld<L extends Leveringsmelding>(
        L melding,
        LocalDate dagtekening,
        Optional<Toewijzing> toewijzing,
        Leveringsverloop verloop,
        Afspraak afspraak) {}
