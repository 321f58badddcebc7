/** The pages of the console about messages: today, search, and the story of one message. */
package nl.berichtenstraat.beheer.pagina;
