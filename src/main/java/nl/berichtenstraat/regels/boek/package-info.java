/**
 * The rule book: which rules the standard has, what each says, and which part of this product enforces it. Reads the rule
 * list of the standard and the manifests; knows no messages in flight. May use {@code bericht} and the other packages of
 * {@code regels}.
 */
package nl.berichtenstraat.regels.boek;
