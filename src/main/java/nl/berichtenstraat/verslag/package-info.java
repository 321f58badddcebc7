/**
 * What a simulation, a closed month and a contract say, for people and for spreadsheets. May use {@code bericht},
 * {@code contract}, {@code afrekening} and {@code sjabloon}; its types are public because templates are typed by them.
 */
package nl.berichtenstraat.verslag;
