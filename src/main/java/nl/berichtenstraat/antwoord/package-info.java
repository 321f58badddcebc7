/** Builds retour messages and the 325 from findings alone, and checks what it made. May use {@code bericht} and {@code regels}. */
package nl.berichtenstraat.antwoord;
