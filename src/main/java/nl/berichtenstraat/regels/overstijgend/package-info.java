/**
 * The rules of levels 3 and 4 for 301, 305, 307 and 323: what a message says against earlier messages, the contract and
 * national lists. One class per rule, named by its code, and one table of contents per message: {@code Toetsing301} and
 * so on. What a rule must know is in the subject it is handed; it asks nothing of the outside world. May use
 * {@code bericht} and the kernel in {@code regels}.
 */
package nl.berichtenstraat.regels.overstijgend;
