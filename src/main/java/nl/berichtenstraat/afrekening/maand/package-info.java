/**
 * The statement of a closed month: what it says, as a message and as a page. May use {@code bericht}, {@code register},
 * {@code afrekening} and {@code sjabloon}.
 */
package nl.berichtenstraat.afrekening.maand;
