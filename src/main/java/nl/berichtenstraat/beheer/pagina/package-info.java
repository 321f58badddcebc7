/** The pages of the console: today, search, the story of one message, and replays. */
package nl.berichtenstraat.beheer.pagina;
