package nl.berichtenstraat.straat;

import java.util.UUID;
import nl.berichtenstraat.register.Alarmstand;
import nl.berichtenstraat.register.BewaardeOorzaak;

/**
 * What the operator is told of a cause.
 *
 * @param kenmerk by which whoever receives it knows it again
 * @param oorzaak the cause as it is at that moment
 * @param stand what is told of it
 */
record Alarm(UUID kenmerk, BewaardeOorzaak oorzaak, Alarmstand stand) {}
