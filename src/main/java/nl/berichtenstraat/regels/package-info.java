/**
 * The rule kernel and the rules: one unit per rule, named by its code, and one ordered list per message type. What a rule
 * says when it fails stands in {@code uitleg/regels.properties}. May use {@code bericht} only; what a rule needs from the
 * register or a contract is handed to it as a value.
 */
package nl.berichtenstraat.regels;
