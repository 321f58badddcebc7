/**
 * Makes a declaratie (323) out of a spreadsheet of an aanbieder: client or assignment, month and minutes. Every row is
 * judged by the register and the contract, and what the aanbieder need not know itself is filled in. Nothing is kept: what
 * is made is handed in like any other message. May use messages, rules, contracts, the register and the settlement.
 */
package nl.berichtenstraat.opgave;
