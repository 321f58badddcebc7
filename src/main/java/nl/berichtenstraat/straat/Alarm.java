package nl.berichtenstraat.straat;

import nl.berichtenstraat.register.Alarmstand;
import nl.berichtenstraat.register.BewaardeOorzaak;

/**
 * What the operator is told of a cause.
 *
 * @param oorzaak the cause as it is at that moment
 * @param stand what is told of it
 */
record Alarm(BewaardeOorzaak oorzaak, Alarmstand stand) {}
