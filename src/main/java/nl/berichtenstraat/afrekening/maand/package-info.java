/**
 * The statement of a closed month and its message. May use {@code bericht}, {@code register} and {@code afrekening}.
 */
package nl.berichtenstraat.afrekening.maand;
