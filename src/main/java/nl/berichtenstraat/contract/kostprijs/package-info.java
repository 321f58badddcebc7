/**
 * The build-up of a tariff: an hourly price from parameters with their sources, every step with its arithmetic, and the
 * dated tariffs for a contract. May use {@code bericht} and {@code contract}.
 */
package nl.berichtenstraat.contract.kostprijs;
