/** The pages of the console: messages, replays, the ledger and its settlements, the monitor and contracts. */
package nl.berichtenstraat.beheer.pagina;
