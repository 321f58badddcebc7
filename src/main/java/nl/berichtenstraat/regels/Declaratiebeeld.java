package nl.berichtenstraat.regels;

import java.time.YearMonth;
import java.util.Optional;
import nl.berichtenstraat.bericht.Declaratie;

/**
 * A declaratie together with what is known about it, for TR333 and TR318.
 *
 * @param declaratie what stands before the lines
 * @param nummerBekend whether the aanbieder used this DeclaratieNummer before, in a declaration that was not rejected as
 *     a whole
 * @param laatsteMaand month of the latest accepted declaration of this aanbieder to this gemeente
 */
public record Declaratiebeeld(Declaratie declaratie, boolean nummerBekend, Optional<YearMonth> laatsteMaand) {}
