/** Dated contract policies as validated data: products, tariffs, één-productcode, bekostiging, benutting. May use {@code bericht} only. */
package nl.berichtenstraat.contract;
