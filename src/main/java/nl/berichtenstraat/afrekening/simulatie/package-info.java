/**
 * What if: the same deliveries settled by other contracts, or over other periods, on the engine of {@code afrekening}.
 * Changes nothing. May use {@code bericht}, {@code contract}, {@code register} and {@code afrekening}.
 */
package nl.berichtenstraat.afrekening.simulatie;
