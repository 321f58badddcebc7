/** The benutting ledger and the settlement messages. May use {@code bericht}, {@code contract} and {@code register}. */
package nl.berichtenstraat.afrekening;
