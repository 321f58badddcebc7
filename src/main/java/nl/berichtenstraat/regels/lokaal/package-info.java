/**
 * Local rules: agreed in a contract, not part of the standard. Their codes begin with LC and their findings name the
 * version of the contract. May use {@code bericht} and the kernel in {@code regels}.
 */
package nl.berichtenstraat.regels.lokaal;
