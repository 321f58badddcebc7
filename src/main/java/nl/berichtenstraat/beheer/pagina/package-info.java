/** The pages of the console: messages, the ledger and its settlements, the monitor and contracts. */
package nl.berichtenstraat.beheer.pagina;
