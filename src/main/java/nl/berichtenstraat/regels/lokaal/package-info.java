/**
 * Local rules: not part of the standard. Their codes begin with LC; findings of one that is agreed in a contract name the
 * version of that contract. May use {@code bericht} and the kernel in {@code regels}.
 */
package nl.berichtenstraat.regels.lokaal;
