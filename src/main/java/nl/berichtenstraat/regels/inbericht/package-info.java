/**
 * The rules of control level 2: what a message must satisfy on its own. One class per rule, named by its code; one
 * manifest per message type, {@code Regels301} to {@code Regels325}, lists its rules in order. A failure answers with
 * 0001 in the header, wherever in the message it stands (IV028, IV087; D10).
 */
package nl.berichtenstraat.regels.inbericht;
